package org.factdesk.service.check.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.factdesk.service.text.Approximation;
import org.factdesk.service.text.Figure;

/** Writes numbers into workings, and says whether one that is told is the one that was worked out. */
final class Numbers {

    private Numbers() {}

    static String write(double value) {
        DecimalFormat format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        return format.format(value);
    }

    /** With one decimal at most. */
    static String percent(double value) {
        DecimalFormat format = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        return format.format(value) + " %";
    }

    /** Whether a told number, rounded as it is told and as exactly as it is told, may stand for the right one. */
    static boolean fits(Figure told, double right) {
        double value = told.value();
        int decimals =
                Math.max(0, BigDecimal.valueOf(value).stripTrailingZeros().scale());
        double rounding = Math.pow(10, -decimals) / 2 + 1e-9;
        boolean tens = decimals == 0 && value >= 10 && value % 10 == 0;
        double slack =
                told.approximation() == Approximation.EXACT ? rounding : Math.max(rounding, Math.abs(value) * 0.1);
        if (tens) {
            slack = Math.max(slack, 1);
        }
        return switch (told.approximation()) {
            case UP_TO -> right <= value + rounding;
            case MORE_THAN -> right >= value - rounding && right <= value * 1.35 + rounding;
            case NEARLY -> right <= value + rounding && right >= value * 0.88;
            case BETWEEN, VAGUE -> right >= told.low() - rounding && right <= told.high() + rounding;
            case EXACT, ABOUT -> Math.abs(right - value) <= slack;
        };
    }

    static double round(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
