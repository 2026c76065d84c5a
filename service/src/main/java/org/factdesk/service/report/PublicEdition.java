package org.factdesk.service.report;

import java.util.List;
import java.util.Set;

/**
 * What readers may see of a report. Left out: claims without a public verdict (they are only counted, for a mark alone
 * can harm a person), who was assigned, proposed, reviewed or attached, priority and risk, notes, review comments, the
 * reason of a break-glass (that one was used stays), withdrawn evidence, open items, reasons of sign-off exceptions, the
 * words of changes asked of the writer (they are only counted), and the article's text until the article itself is published. A claim under correction keeps its public verdict and
 * the evidence which that verdict cites.
 */
final class PublicEdition {

    private static final Set<String> ARTICLE_IS_OUT = Set.of("PUBLISHED", "CORRECTED");

    private PublicEdition() {}

    /** The report itself where it is internal, otherwise what is left of it; doing so twice changes nothing. */
    static Report of(Report report) {
        if (report.edition() == Edition.INTERNAL) {
            return report;
        }
        ReportedArticle article = report.article();
        return new Report(
                report.desk(),
                Edition.PUBLIC,
                report.generatedAt(),
                article.state() != null && ARTICLE_IS_OUT.contains(article.state()) ? article : article.withoutText(),
                Staff.NOBODY,
                report.claims().stream()
                        .filter(claim -> claim.standingVerdict().isPresent())
                        .map(PublicEdition::of)
                        .toList(),
                List.of(),
                report.signOffs().stream()
                        .map(signOff -> new SignOff(null, signOff.at(), signOff.revision(), null))
                        .toList(),
                report.scale(),
                report.auditHead(),
                null,
                report.changes().publicly());
    }

    private static ReportedClaim of(ReportedClaim claim) {
        ReportedVerdict verdict = withoutNames(claim.standingVerdict().orElseThrow());
        return new ReportedClaim(
                claim.id(),
                claim.number(),
                claim.isUnderCorrection() ? ReportedStatus.STALE : claim.status(),
                claim.quote(),
                claim.span(),
                claim.statement(),
                claim.claimant(),
                claim.claimedOn(),
                claim.firstAppearance(),
                null,
                null,
                null,
                verdict,
                null,
                claim.standingEvidence().stream()
                        .filter(piece -> !claim.isUnderCorrection()
                                || verdict.citedEvidence().contains(piece.id()))
                        .map(PublicEdition::withoutNotes)
                        .toList(),
                null,
                claim.publishedAt(),
                claim.course().publicly());
    }

    private static ReportedVerdict withoutNames(ReportedVerdict verdict) {
        return new ReportedVerdict(
                verdict.rating(),
                verdict.rationale(),
                null,
                verdict.proposedAt(),
                verdict.reviews().stream()
                        .filter(ReportedVerdict.Review::isApproval)
                        .map(review -> new ReportedVerdict.Review(
                                review.decision(),
                                null,
                                review.at(),
                                null,
                                review.breakGlassReason() == null ? null : "an exception recorded in the audit trail"))
                        .toList(),
                verdict.citedEvidence());
    }

    private static ReportedEvidence withoutNotes(ReportedEvidence piece) {
        return new ReportedEvidence(
                piece.id(),
                piece.stance(),
                piece.source(),
                piece.quote(),
                piece.locator(),
                null,
                null,
                piece.at(),
                null);
    }
}
