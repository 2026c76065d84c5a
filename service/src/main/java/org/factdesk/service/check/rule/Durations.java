package org.factdesk.service.check.rule;

import java.util.List;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Approximation;
import org.factdesk.service.text.DateMention;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Figure.Kind;
import org.factdesk.service.text.Reading;

/** Works out durations whose two ends are told: ten years, from 1990 to 1994; three years after 1970. */
final class Durations implements Rule {

    private static final double DAYS_OF_A_YEAR = 365.25;
    private static final int BESIDE = 3;
    private static final int NEAR = 5;

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.DATE);
        for (int sentence = 0; sentence < text.reading().sentences().size(); sentence++) {
            List<DateMention> years = text.datesOf(sentence).stream()
                    .filter(date -> date.year() > 0)
                    .toList();
            for (Figure figure : text.figuresOf(sentence)) {
                if (!years.isEmpty() && inYears(text.reading(), figure)) {
                    duration(text, figure, years, locally);
                } else if (inMonths(text.reading(), figure)) {
                    Spans.judge(text, figure, sentence, locally);
                }
            }
            Spans.laterOrEarlier(text, sentence, locally);
        }
        return locally.found();
    }

    private static boolean inYears(Reading reading, Figure figure) {
        String unit = reading.at(figure.last()).word();
        return figure.kind() == Kind.DURATION
                && (unit.startsWith("year") || unit.startsWith("decade"))
                && figure.approximation() == Approximation.EXACT;
    }

    private static boolean inMonths(Reading reading, Figure figure) {
        String unit = reading.at(figure.last()).word();
        return figure.kind() == Kind.DURATION
                && (unit.startsWith("month") || unit.startsWith("week") || unit.startsWith("day"))
                && figure.approximation() == Approximation.EXACT;
    }

    private static void duration(CheckedText text, Figure figure, List<DateMention> years, Locally locally) {
        Reading reading = text.reading();
        boolean comma = reading.at(figure.last() + 1).is(",")
                && reading.at(figure.last() + 2).is("since");
        String link = comma ? "since" : reading.at(figure.last() + 1).word();
        DateMention before = null;
        DateMention after = null;
        DateMention second = null;
        for (DateMention year : years) {
            if (year.last() < figure.first()) {
                before = year;
            } else if (after == null) {
                after = year;
            } else if (second == null) {
                second = year;
            }
        }
        boolean behind = link.equals("after")
                && after != null
                && second != null
                && reading.at(second.first() - 1).is("in")
                && reading.at(second.first() - 2).is(",");
        if (behind) {
            judge(figure, after, second, second.year() - after.year(), locally);
        } else if ((link.equals("after") || link.equals("before")) && before != null && after != null) {
            int apart = link.equals("after") ? before.year() - after.year() : after.year() - before.year();
            judge(figure, before, after, apart, locally);
        } else if (link.equals("since") && after != null && text.published() != null) {
            judge(figure, after, after, text.published().getYear() - after.year(), locally);
        } else if (after != null
                && second != null
                && pair(reading, after, second)
                && opens(reading, after) - figure.last() <= NEAR) {
            judge(figure, after, second, second.year() - after.year(), locally);
        } else {
            behindPair(reading, figure, years, locally);
        }
    }

    /** From 1990 to 2004, ten years. */
    private static void behindPair(Reading reading, Figure figure, List<DateMention> years, Locally locally) {
        for (int i = 0; i + 1 < years.size(); i++) {
            DateMention one = years.get(i);
            DateMention other = years.get(i + 1);
            boolean right = pair(reading, one, other)
                    && figure.first() > other.last()
                    && (figure.first() - other.last() <= BESIDE
                            || inApposition(reading, other.last() + 1, figure.first()))
                    && !reading.at(figure.last() + 1).is("each");
            if (right) {
                judge(figure, one, other, other.year() - one.year(), locally);
            }
        }
    }

    /** Whether what lies between is ", a reign of": the duration of what the years enclose. */
    private static boolean inApposition(Reading reading, int from, int to) {
        boolean opened = reading.at(from).is(",")
                && (reading.at(from + 1).is("a") || reading.at(from + 1).is("an"));
        return opened && to - from <= 5 && reading.at(to - 1).is("of");
    }

    private static int opens(Reading reading, DateMention year) {
        return reading.at(year.first() - 1).is("from")
                        || reading.at(year.first() - 1).is("between")
                ? year.first() - 1
                : Integer.MAX_VALUE / 2;
    }

    private static boolean pair(Reading reading, DateMention one, DateMention other) {
        boolean opened = opens(reading, one) < one.first();
        boolean linked = other.first() - one.last() == 2
                && (reading.at(one.last() + 1).is("to")
                        || reading.at(one.last() + 1).is("and")
                        || reading.at(one.last() + 1).is("until"));
        return opened && linked;
    }

    private static void judge(Figure figure, DateMention one, DateMention other, int apart, Locally locally) {
        double told = figure.value() / DAYS_OF_A_YEAR;
        if (Math.abs(told - apart) <= 1.01) {
            return;
        }
        int[] first = {one.first(), one.last()};
        int[] second = {other.first(), other.last()};
        String message = "“" + figure.exact() + "” does not fit: it is " + apart + " years.";
        String working = Math.max(one.year(), other.year()) + " − " + Math.min(one.year(), other.year()) + " = "
                + Math.abs(one.year() - other.year());
        if (one.equals(other)) {
            locally.add(
                    Severity.ERROR,
                    message,
                    "publication − " + one.year() + " = " + apart,
                    new int[] {figure.first(), figure.last()},
                    first);
        } else {
            locally.add(Severity.ERROR, message, working, new int[] {figure.first(), figure.last()}, first, second);
        }
    }
}
