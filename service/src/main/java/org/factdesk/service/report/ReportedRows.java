package org.factdesk.service.report;

import java.util.List;
import java.util.Map;
import org.factdesk.domain.claim.Closing;
import org.factdesk.domain.claim.Merging;
import org.factdesk.service.evidence.EvidenceRow;
import org.factdesk.service.review.ClaimCourse;
import org.factdesk.service.review.ClaimSheet;
import org.factdesk.service.review.VerdictRow;
import org.factdesk.service.verdict.CorrectionRow;
import org.factdesk.service.verdict.Sourcing;

/** Turns what the desk reads of a claim into what a report prints of it. */
final class ReportedRows {

    private ReportedRows() {}

    static ReportedClaim claim(ClaimSheet sheet, Map<String, ScaleRating> scale) {
        return new ReportedClaim(
                sheet.id(),
                sheet.number(),
                ReportedStatus.valueOf(sheet.status().name()),
                new ReportedClaim.Quote(
                        sheet.quote().exact(),
                        sheet.quote().prefix(),
                        sheet.quote().suffix()),
                sheet.placed()
                        ? new ReportedClaim.Span(
                                sheet.span().start(), sheet.span().end())
                        : null,
                sheet.statement(),
                claimant(sheet),
                sheet.claimedOn(),
                null,
                sheet.priority().name(),
                sheet.risk().name(),
                sheet.assignee(),
                verdict(sheet.verdict(), scale),
                verdict(sheet.publishedVerdict(), scale),
                sheet.evidence().stream().map(ReportedRows::evidence).toList(),
                aside(sheet),
                sheet.publishedAt(),
                course(sheet.course()));
    }

    private static ReportedCourse course(ClaimCourse course) {
        return new ReportedCourse(
                course.queries().stream()
                        .map(query -> new ReportedCourse.Query(
                                query.to().name(),
                                query.text(),
                                query.at(),
                                query.dueOn(),
                                query.answer(),
                                query.settledAt()))
                        .toList(),
                course.corrections().stream()
                        .filter(CorrectionRow::approved)
                        .map(correction -> new ReportedCourse.Correction(correction.note(), correction.decidedAt()))
                        .toList(),
                course.underCorrection(),
                course.places().stream().map(place -> place.quote().exact()).toList(),
                sourcing(course.sourcing()));
    }

    private static ReportedCourse.Sourcing sourcing(Sourcing sourcing) {
        return sourcing == null || sourcing.missing().isEmpty()
                ? null
                : new ReportedCourse.Sourcing(
                        String.join(", ", sourcing.missing()), sourcing.exception(), sourcing.signedBy());
    }

    private static ReportedClaim.Aside aside(ClaimSheet sheet) {
        Closing closing = sheet.course().closing();
        Merging merging = sheet.course().merging();
        if (merging != null) {
            return new ReportedClaim.Aside(
                    "Says the same as another claim and was merged into it.", merging.by(), merging.at());
        }
        return closing == null ? null : new ReportedClaim.Aside(closing.reason(), closing.by(), sheet.updatedAt());
    }

    private static ReportedClaim.Claimant claimant(ClaimSheet sheet) {
        return sheet.claimant() == null
                ? null
                : new ReportedClaim.Claimant(
                        sheet.claimant(),
                        sheet.claimantType() == null
                                ? null
                                : sheet.claimantType().name(),
                        sheet.claimantUrl());
    }

    private static ReportedVerdict verdict(VerdictRow row, Map<String, ScaleRating> scale) {
        if (row == null) {
            return null;
        }
        List<ReportedVerdict.Review> reviews = row.reviews().stream()
                .filter(review -> !review.voided())
                .map(review -> new ReportedVerdict.Review(
                        review.decision().name(),
                        review.by(),
                        review.at(),
                        review.comment(),
                        review.breakGlassReason()))
                .toList();
        return new ReportedVerdict(
                scale.get(row.rating()), row.rationale(), row.proposedBy(), row.proposedAt(), reviews, row.evidence());
    }

    private static ReportedEvidence evidence(EvidenceRow row) {
        return new ReportedEvidence(
                row.id(),
                ReportedStance.valueOf(row.stance().name()),
                new ReportedEvidence.Source(
                        row.source().title(),
                        row.source().publisher(),
                        row.source().url(),
                        row.source().kind().name(),
                        row.source().primary()),
                row.quote(),
                row.locator(),
                row.note(),
                row.by(),
                row.at(),
                row.withdrawal() == null
                        ? null
                        : new ReportedClaim.Aside(
                                row.withdrawal().reason(),
                                row.withdrawal().by(),
                                row.withdrawal().at()));
    }
}
