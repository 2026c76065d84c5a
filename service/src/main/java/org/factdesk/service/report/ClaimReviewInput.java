package org.factdesk.service.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What one ClaimReview is made of. Unknown values are null.
 *
 * @param verdict the verdict that readers may see, or an approved one for a preview; null before that
 * @param publishedAt null for a preview
 * @param corrections what readers were told of corrections, oldest first
 * @param article the article in which the desk met the claim
 */
public record ClaimReviewInput(
        DeskOrganisation desk,
        String claimId,
        ReportedStatus status,
        String statement,
        ReportedClaim.Claimant claimant,
        LocalDate claimedOn,
        ReportedClaim.FirstAppearance firstAppearance,
        ReportedArticle article,
        ReportedVerdict verdict,
        RatingScale scale,
        List<ReportedEvidence> evidence,
        Instant publishedAt,
        List<ReportedCourse.Correction> corrections) {

    public ClaimReviewInput {
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(claimId, "claimId");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(scale, "scale");
        evidence = List.copyOf(evidence);
        corrections = List.copyOf(corrections);
    }

    /** A report's claim: its public verdict, or the approved one that waits for publication. */
    public static ClaimReviewInput of(Report report, ReportedClaim claim) {
        ReportedVerdict standing = claim.standingVerdict().orElse(null);
        boolean approved = claim.status() == ReportedStatus.APPROVED;
        return new ClaimReviewInput(
                report.desk(),
                claim.id(),
                claim.status(),
                claim.statement(),
                claim.claimant(),
                claim.claimedOn(),
                claim.firstAppearance(),
                report.article(),
                standing == null && approved ? claim.verdict() : standing,
                report.scale(),
                claim.standingEvidence(),
                standing == null ? null : claim.publishedAt(),
                claim.course().corrections());
    }
}
