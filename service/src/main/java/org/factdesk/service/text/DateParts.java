package org.factdesk.service.text;

import java.util.BitSet;
import org.factdesk.service.text.Token.Kind;

/** Day, month and year as they stand together; 0 for what is not named. */
record DateParts(int last, int year, int month, int day) {

    /** The date that begins at a token, or null. */
    static DateParts at(Reading reading, int i, BitSet counted) {
        DateParts iso = iso(reading, i);
        if (iso != null) {
            return iso;
        }
        Token token = reading.at(i);
        if (token.kind() == Kind.NUMBER) {
            int day = small(token.word());
            int at = Dates.ordinal(reading.at(i + 1)) ? i + 2 : i + 1;
            at = reading.at(at).is("of") ? at + 1 : at;
            int month = month(reading, at);
            if (day > 0 && month > 0) {
                return withYear(reading, at, month, day);
            }
            int year = counted.get(i) ? 0 : year(reading, i);
            return year > 0 ? new DateParts(i, year, 0, 0) : null;
        }
        int month = month(reading, i);
        if (month == 0) {
            return null;
        }
        int at = reading.at(i + 1).is(".") && reading.at(i + 2).kind() == Kind.NUMBER ? i + 2 : i + 1;
        int day = small(reading.at(at).word());
        boolean dayStands = day > 0
                && reading.at(at).kind() == Kind.NUMBER
                && !reading.at(at + 1).is(":")
                && !reading.at(at + 1).is("%");
        if (dayStands) {
            return withYear(reading, Dates.ordinal(reading.at(at + 1)) ? at + 1 : at, month, day);
        }
        int comma = reading.at(at).is(",") || reading.at(at).is("of") ? at + 1 : at;
        if (year(reading, comma) > 0) {
            return new DateParts(comma, year(reading, comma), month, 0);
        }
        boolean plain = !reading.at(i).is("may")
                        && !reading.at(i).is("march")
                        && reading.at(i).word().length() > 3
                || reading.at(i - 1).is("in")
                || reading.at(i - 1).is("since")
                || reading.at(i - 1).is("last")
                || reading.at(i - 1).is("until");
        return plain ? new DateParts(i, 0, month, 0) : null;
    }

    private static DateParts withYear(Reading reading, int at, int month, int day) {
        int next = reading.at(at + 1).is(",") ? at + 2 : at + 1;
        int year = year(reading, next);
        return year > 0 ? new DateParts(next, year, month, day) : new DateParts(at, 0, month, day);
    }

    private static DateParts iso(Reading reading, int i) {
        boolean shape = reading.at(i).kind() == Kind.NUMBER
                && reading.at(i).word().length() == 4
                && reading.at(i + 1).is("-")
                && reading.at(i + 2).word().length() == 2
                && reading.at(i + 2).kind() == Kind.NUMBER
                && reading.at(i + 3).is("-")
                && reading.at(i + 4).word().length() == 2
                && reading.at(i + 4).kind() == Kind.NUMBER
                && !reading.at(i + 4).spaced();
        if (!shape) {
            return null;
        }
        int month = small(reading.at(i + 2).word());
        int day = small(reading.at(i + 4).word());
        return month >= 1 && month <= 12 && day >= 1 && year(reading, i) > 0
                ? new DateParts(i + 4, year(reading, i), month, day)
                : null;
    }

    private static int month(Reading reading, int i) {
        Token token = reading.at(i);
        double month = token.isWord() && token.capital() ? reading.words().number("months", token.bare()) : Double.NaN;
        return Double.isNaN(month) ? 0 : (int) month;
    }

    /** A number of one or two digits up to 31, otherwise 0. */
    private static int small(String word) {
        boolean digits = !word.isEmpty() && word.length() <= 2 && word.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = digits ? Integer.parseInt(word) : 0;
        return value <= 31 ? value : 0;
    }

    private static int year(Reading reading, int i) {
        String word = reading.at(i).word();
        boolean digits = reading.at(i).kind() == Kind.NUMBER
                && word.length() == 4
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = digits ? Integer.parseInt(word) : 0;
        return value >= 1000 && value <= 2100 ? value : 0;
    }
}
