package org.factdesk.service.review;

import java.time.Instant;
import org.factdesk.domain.review.Decision;
import org.factdesk.domain.review.ReviewDecision;

/** A decision on a verdict as it is shown. */
public record ReviewRow(
        Decision decision, String by, Instant at, String comment, String breakGlassReason, boolean voided) {

    static ReviewRow of(ReviewDecision decision) {
        return new ReviewRow(
                decision.decision(),
                decision.reviewedBy(),
                decision.reviewedAt(),
                decision.comment(),
                decision.breakGlassReason(),
                decision.voided());
    }
}
