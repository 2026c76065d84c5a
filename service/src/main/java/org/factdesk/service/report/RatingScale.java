package org.factdesk.service.report;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.OptionalInt;

/**
 * The desk's rating scale.
 *
 * @param ratings in the order in which the desk lists them
 * @param moreIsWorse whether a higher value means less true; exports turn such a scale round
 */
public record RatingScale(List<ScaleRating> ratings, boolean moreIsWorse) {

    public RatingScale {
        ratings = List.copyOf(ratings);
    }

    /** The value of the least true rating as exported: 1, unless the scale begins higher. */
    public int worst() {
        return Math.max(1, numbers().getMin());
    }

    /** The value of the truest rating as exported. */
    public int best() {
        return numbers().getMax() + shift();
    }

    /** A rating's place between {@link #worst()} and {@link #best()}, nearer best being truer. */
    public OptionalInt place(ScaleRating rating) {
        if (rating.value() == null) {
            return OptionalInt.empty();
        }
        int value = rating.value() + shift();
        return OptionalInt.of(moreIsWorse ? worst() + best() - value : value);
    }

    private int shift() {
        return Math.max(0, 1 - numbers().getMin());
    }

    private IntSummaryStatistics numbers() {
        IntSummaryStatistics numbers = new IntSummaryStatistics();
        ratings.stream().filter(rating -> rating.value() != null).forEach(rating -> numbers.accept(rating.value()));
        if (numbers.getCount() == 0) {
            numbers.accept(1);
        }
        return numbers;
    }
}
