package org.factdesk.service.text;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.factdesk.service.text.Token.Kind;

/** Finds the dates of a text. */
public final class Dates {

    private static final List<String> ORDINALS = List.of("st", "nd", "rd", "th");

    private final Reading reading;
    private final Vocabulary words;
    private final BitSet counted = new BitSet();
    private final List<DateMention> found = new ArrayList<>();

    private Dates(Reading reading, List<Figure> figures) {
        this.reading = reading;
        this.words = reading.words();
        figures.stream()
                .filter(figure -> figure.kind() != Figure.Kind.DURATION)
                .forEach(figure -> counted.set(figure.first(), figure.last() + 1));
    }

    /** The dates of a text, in its order. */
    public static List<DateMention> of(String text) {
        Reading reading = Reading.of(text);
        return in(reading, Figures.in(reading));
    }

    /** The dates of a text whose figures are known, in its order. */
    public static List<DateMention> in(Reading reading, List<Figure> figures) {
        Dates dates = new Dates(reading, figures);
        int i = 0;
        while (i < reading.size()) {
            i = dates.step(i);
        }
        return dates.found;
    }

    private int step(int i) {
        Token token = reading.at(i);
        if (token.isWord() && token.capital() && weekday(token) != null) {
            return named(i, weekday(token), afterWeekday(i));
        }
        if (token.isWord() && token.capital() && words.has("weekdays_short", token.word())) {
            int at = reading.at(i + 1).is(".") ? i + 2 : i + 1;
            DateParts parts = DateParts.at(reading, at, counted);
            if (parts != null && parts.month() > 0 && parts.day() > 0) {
                return named(i, DayOfWeek.of((int) words.number("weekdays_short", token.word())), at);
            }
        }
        if (token.isWord() && words.has("relative_days", token.word())) {
            return relative(i, i, (int) words.number("relative_days", token.word()), "day");
        }
        if (token.is("last") || token.is("this") || token.is("next") || token.is("previous")) {
            return lastOrNext(i);
        }
        if (token.kind() == Kind.NUMBER || token.isWord() && token.capital()) {
            int next = named(i, null, i);
            if (next > i) {
                return next;
            }
        }
        return ago(i);
    }

    private DayOfWeek weekday(Token token) {
        double day = words.number("weekdays", token.bare());
        return Double.isNaN(day) ? null : DayOfWeek.of((int) day);
    }

    private int afterWeekday(int i) {
        int at = i + 1;
        while (reading.at(at).is(",")
                || reading.at(at).is("the")
                || reading.at(at).is("on")) {
            at++;
        }
        return at;
    }

    /** A date by its parts from a token on; with a weekday before it, that one is part of it. */
    private int named(int i, DayOfWeek weekday, int at) {
        DateParts parts = DateParts.at(reading, at, counted);
        if (parts == null || weekday != null && parts.month() == 0) {
            if (weekday == null) {
                return i;
            }
            add(i, i, 0, 0, 0, weekday);
            return i + 1;
        }
        add(i, parts.last(), parts.year(), parts.month(), parts.day(), weekday);
        return parts.last() + 1;
    }

    private void add(int first, int last, int year, int month, int day, DayOfWeek weekday) {
        found.add(new DateMention(
                reading.span(first, last),
                reading.exact(first, last),
                first,
                last,
                year,
                month,
                day,
                weekday,
                0,
                null));
    }

    private int relative(int first, int last, int amount, String unit) {
        found.add(new DateMention(
                reading.span(first, last), reading.exact(first, last), first, last, 0, 0, 0, null, amount, unit));
        return last + 1;
    }

    private int lastOrNext(int i) {
        Token token = reading.at(i);
        Token next = reading.at(i + 1);
        int direction = token.is("this") ? 0 : token.is("next") ? 1 : -1;
        if (next.is("year") || next.is("month") || next.is("week")) {
            return relative(i, i + 1, direction, next.word());
        }
        if (next.is("night") && token.is("last")) {
            return relative(i, i + 1, -1, "day");
        }
        return i + 1;
    }

    /** Three years ago. */
    private int ago(int i) {
        if (!reading.at(i).is("ago") && !reading.at(i).is("earlier")) {
            return i + 1;
        }
        String unit = Nouns.singular(reading.at(i - 1).word());
        boolean round = reading.at(i).is("ago") && reading.at(i - 2).is("a");
        if (round && (unit.equals("fortnight") || unit.equals("decade"))) {
            return unit.equals("decade") ? relative(i - 2, i, -10, "year") : relative(i - 2, i, -14, "day");
        }
        NumberReader.Amount amount = reading.at(i).is("ago") ? new NumberReader(reading).at(i - 2) : null;
        boolean known = unit.equals("year") || unit.equals("month") || unit.equals("week") || unit.equals("day");
        boolean whole =
                amount != null && amount.last() == i - 2 && amount.low() == amount.high() && amount.low() < 2000;
        if (known && (whole || reading.at(i - 2).is("a")) && reading.at(i).is("ago")) {
            return relative(i - 2, i, whole ? (int) -amount.low() : -1, unit);
        }
        return i + 1;
    }

    /** Whether a word is what stands behind the day of a month, as in 3rd. */
    static boolean ordinal(Token token) {
        return token.isWord() && !token.spaced() && ORDINALS.contains(token.word());
    }
}
