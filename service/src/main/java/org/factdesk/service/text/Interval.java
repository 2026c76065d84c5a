package org.factdesk.service.text;

/**
 * The values that a number may stand for, both ends included.
 *
 * @param low may be negative infinity
 * @param high may be positive infinity
 */
public record Interval(double low, double high) {

    public Interval {
        if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
            throw new IllegalArgumentException("No interval: " + low + " to " + high);
        }
    }

    /** Whether they have a value in common. */
    public boolean overlaps(Interval other) {
        return low <= other.high && other.low <= high;
    }

    /** The middle of it. */
    public double middle() {
        return (low + high) / 2;
    }

    /** How many times the nearest values lie apart: 1 where they overlap. */
    public double apart(Interval other) {
        if (overlaps(other)) {
            return 1;
        }
        double lower = Math.min(high, other.high);
        double upper = Math.max(low, other.low);
        return lower <= 0 ? Double.POSITIVE_INFINITY : upper / lower;
    }
}
