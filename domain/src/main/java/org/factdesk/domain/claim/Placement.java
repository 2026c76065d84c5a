package org.factdesk.domain.claim;

import java.util.List;
import java.util.Objects;
import org.factdesk.domain.article.TextSpan;

/**
 * Where words stand in a text that they were not marked in.
 *
 * @param score how much of the words and their context was found again, from 0 to 1; 1 only for the same words
 * @param span the place, or null where a person has to decide
 * @param candidates the places that a person may choose from, best first; empty for words that have a place
 */
public record Placement(PlacementOutcome outcome, double score, TextSpan span, List<TextSpan> candidates) {

    public Placement {
        Objects.requireNonNull(outcome);
        if (outcome.placed() == (span == null) || !(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException(outcome + " at " + span + ", score " + score);
        }
        candidates = List.copyOf(candidates);
    }

    /** The words have a place. */
    public static Placement at(PlacementOutcome outcome, double score, TextSpan span) {
        return new Placement(outcome, score, span, List.of());
    }

    /** The words have no place that is sure enough. */
    public static Placement orphaned(double score, List<TextSpan> candidates) {
        return new Placement(PlacementOutcome.ORPHANED, score, null, candidates);
    }

    /** Several places fit. */
    public static Placement ambiguous(double score, List<TextSpan> candidates) {
        return new Placement(PlacementOutcome.AMBIGUOUS, score, null, candidates);
    }
}
