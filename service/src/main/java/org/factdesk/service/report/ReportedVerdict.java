package org.factdesk.service.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A verdict as proposed, with its reviews.
 *
 * @param rating the rating it gives
 * @param rationale why
 * @param proposedBy who; null where the edition leaves it out
 * @param reviews decisions on it, oldest first
 * @param citedEvidence ids of the evidence it rests on
 */
public record ReportedVerdict(
        ScaleRating rating,
        String rationale,
        String proposedBy,
        Instant proposedAt,
        List<Review> reviews,
        List<String> citedEvidence) {

    /**
     * One decision.
     *
     * @param decision APPROVE or RETURN
     * @param breakGlassReason why a desk editor waived a rule of four eyes; null where none was waived
     */
    public record Review(String decision, String by, Instant at, String comment, String breakGlassReason) {
        public Review {
            Objects.requireNonNull(decision, "decision");
            by = Blank.toNull(by);
            comment = Blank.toNull(comment);
            breakGlassReason = Blank.toNull(breakGlassReason);
        }

        /** Whether it approves. */
        public boolean isApproval() {
            return "APPROVE".equals(decision);
        }
    }

    public ReportedVerdict {
        Objects.requireNonNull(rating, "rating");
        rationale = Blank.toNull(rationale);
        proposedBy = Blank.toNull(proposedBy);
        reviews = List.copyOf(reviews);
        citedEvidence = List.copyOf(citedEvidence);
    }
}
