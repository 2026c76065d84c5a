package org.factdesk.service.review;

import java.time.Instant;
import java.util.List;
import org.factdesk.domain.review.ReviewDecision;
import org.factdesk.domain.verdict.Verdict;

/** A verdict with what was decided on it. */
public record VerdictRow(
        String id,
        int number,
        String rating,
        String rationale,
        List<String> evidence,
        String proposedBy,
        Instant proposedAt,
        List<ReviewRow> reviews) {

    static VerdictRow of(Verdict verdict, List<ReviewDecision> reviews) {
        return new VerdictRow(
                verdict.id().value(),
                verdict.number(),
                verdict.rating(),
                verdict.rationale(),
                verdict.cited(),
                verdict.proposedBy(),
                verdict.proposedAt(),
                reviews.stream().map(ReviewRow::of).toList());
    }

    /** How many approvals count. */
    public long approvals() {
        return reviews.stream()
                .filter(review -> review.decision() == org.factdesk.domain.review.Decision.APPROVE && !review.voided())
                .count();
    }
}
