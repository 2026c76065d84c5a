package org.factdesk.service.text;

import org.factdesk.domain.article.TextSpan;

/**
 * A quantity in a text.
 *
 * @param place the number with its approximation, unit or counted noun
 * @param exact those words
 * @param first the first token of the number itself
 * @param last the last token of the whole
 * @param kind what sort of quantity it is
 * @param value the number as said, in its unit; of a range the middle
 * @param low the lower end of a range, otherwise the number
 * @param high the upper end of a range, otherwise the number
 * @param approximation how exactly it is said
 * @param unit the currency, the measure or the counted noun in the singular; empty where none stands beside it
 * @param qualifier the words between number and noun, in lower case
 */
public record Figure(
        TextSpan place,
        String exact,
        int first,
        int last,
        Kind kind,
        double value,
        double low,
        double high,
        Approximation approximation,
        String unit,
        String qualifier) {

    /** What sort of quantity a figure is. */
    public enum Kind {
        COUNT,
        MONEY,
        PERCENT,
        POINTS,
        SHARE,
        MULTIPLE,
        MEASURE,
        DURATION,
        AGE
    }

    /** The same number of another unit. */
    Figure measured(Kind of, String as, double factor) {
        return new Figure(
                place,
                exact,
                first,
                last,
                of,
                value * factor,
                low * factor,
                high * factor,
                approximation,
                as,
                qualifier);
    }

    private static final double ROUNDED = 0.05;

    /** All values that the words allow: up to 700 is anything from 0 to 700. */
    public Interval interval() {
        return switch (approximation) {
            case UP_TO -> new Interval(Math.min(0, low), high);
            case MORE_THAN -> new Interval(low, Double.POSITIVE_INFINITY);
            case ABOUT, NEARLY, EXACT, BETWEEN, VAGUE -> understood();
        };
    }

    /** The values that a reader takes the words to mean: up to 700 is 700 or a little less. */
    public Interval understood() {
        double slack = Math.abs(value) * ROUNDED;
        return switch (approximation) {
            case EXACT -> new Interval(low - rounding(), high + rounding());
            case ABOUT -> new Interval(low - slack, high + slack);
            case NEARLY -> new Interval(low - 2 * slack, high);
            case UP_TO -> new Interval(low - 4 * slack, high);
            case MORE_THAN -> new Interval(low, high + 6 * slack);
            case BETWEEN, VAGUE -> new Interval(low, high);
        };
    }

    /** A large round number is read as rounded, to half of its last counting digit but never more than a twentieth. */
    private double rounding() {
        if (kind != Kind.COUNT && kind != Kind.MONEY && kind != Kind.MEASURE || Math.abs(value) < 100) {
            return Math.abs(value) * 1e-9;
        }
        double unitOfRounding = 1;
        while (unitOfRounding < 1e15 && value % (unitOfRounding * 10) == 0) {
            unitOfRounding *= 10;
        }
        return unitOfRounding == 1 ? 0 : Math.min(unitOfRounding / 2, Math.abs(value) * ROUNDED);
    }
}
