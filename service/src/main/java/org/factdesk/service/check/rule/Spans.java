package org.factdesk.service.check.rule;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Approximation;
import org.factdesk.service.text.DateMention;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Period;
import org.factdesk.service.text.Reading;

/** Works out months, weeks and days between two dates, and what is told so many years later or earlier than another. */
final class Spans {

    private static final int BESIDE = 4;
    private static final int BACK = 2;
    private static final double DAYS_OF_A_YEAR = 365.25;

    private Spans() {}

    /** Eighteen months, from January 2016 to July 2017; from 3 to 17 May 2014, two weeks. */
    static void judge(CheckedText text, Figure figure, int sentence, Locally locally) {
        List<DateMention> dates = text.datesOf(sentence);
        for (int i = 0; i + 1 < dates.size(); i++) {
            DateMention begin = dates.get(i);
            DateMention end = dates.get(i + 1);
            boolean beside = begin.first() > figure.last()
                    ? begin.first() - figure.last() <= BESIDE
                    : figure.first() > end.last() && figure.first() - end.last() <= BESIDE;
            if (beside && fromTo(text.reading(), begin, end) && begin.month() > 0 && end.month() > 0) {
                judge(text.reading(), figure, begin, end, locally);
            }
        }
    }

    private static boolean fromTo(Reading reading, DateMention begin, DateMention end) {
        boolean opened = reading.at(begin.first() - 1).is("from")
                || reading.at(begin.first() - 1).is("between");
        String link = reading.at(begin.last() + 1).word();
        return opened
                && end.first() - begin.last() == 2
                && (link.equals("to") || link.equals("until") || link.equals("till") || link.equals("and"));
    }

    private static void judge(Reading reading, Figure figure, DateMention begin, DateMention end, Locally locally) {
        Period first = dated(begin, end);
        Period second = dated(end, begin);
        if (first == null || second == null || second.to().isBefore(first.from())) {
            return;
        }
        String unit = reading.at(figure.last()).word();
        double one = unit.startsWith("month") ? 31 : unit.startsWith("week") ? 7 : 1;
        double least = ChronoUnit.DAYS.between(first.to(), second.from()) - one;
        double most = ChronoUnit.DAYS.between(first.from(), second.to()) + one + 1;
        if (figure.value() < least - 1 || figure.value() > most + 1) {
            double right = (least + most) / 2 / (unit.startsWith("month") ? 30.4375 : one);
            locally.add(
                    Severity.ERROR,
                    "“" + figure.exact() + "” does not fit: it is about "
                            + String.format(Locale.ROOT, "%.0f", Math.max(0, right)) + " "
                            + (unit.startsWith("month") ? "months" : unit.startsWith("week") ? "weeks" : "days") + ".",
                    first.from() + " to " + second.to(),
                    new int[] {figure.first(), figure.last()},
                    new int[] {begin.first(), begin.last()},
                    new int[] {end.first(), end.last()});
        }
    }

    /** The period of a date; one without a year is of the other's year. */
    private static Period dated(DateMention date, DateMention other) {
        int year = date.year() > 0 ? date.year() : other.year();
        return year == 0
                ? null
                : new DateMention(
                                date.place(),
                                date.exact(),
                                date.first(),
                                date.last(),
                                year,
                                date.month(),
                                date.day(),
                                null,
                                0,
                                null)
                        .period(null)
                        .orElse(null);
    }

    /** Opened in 1990. Two years later, in 1995, it closed. */
    static void laterOrEarlier(CheckedText text, int sentence, Locally locally) {
        Reading reading = text.reading();
        List<DateMention> dates = text.datesOf(sentence);
        for (int i = 0; i < dates.size(); i++) {
            DateMention date = dates.get(i);
            int at = date.first() - 1;
            while (reading.at(at).is("in")
                    || reading.at(at).is(",")
                    || reading.at(at).is("on")) {
                at--;
            }
            boolean later = reading.at(at).is("later");
            boolean told =
                    (later || reading.at(at).is("earlier") || reading.at(at).is("before"))
                            && at < date.first() - 1
                            && date.year() > 0;
            DateMention anchor = !told ? null : i > 0 ? dates.get(i - 1) : before(text, sentence);
            anchor = told && anchor == null && dates.size() == 2 ? dates.get(1) : anchor;
            int years = told ? years(text, sentence, at - 1) : 0;
            if (anchor != null && anchor.year() > 0 && years > 0) {
                int right = later ? anchor.year() + years : anchor.year() - years;
                if (Math.abs(right - date.year()) > 1) {
                    locally.add(
                            Severity.ERROR,
                            "“" + reading.exact(at - 2, at) + "” than " + anchor.year() + " is " + right + ", not "
                                    + date.year() + ".",
                            anchor.year() + (later ? " + " : " − ") + years + " = " + right,
                            new int[] {at - 2, date.last()},
                            new int[] {anchor.first(), anchor.last()});
                }
            }
        }
    }

    /** How many years stand there: "two years", "a decade"; 0 where it is something else. */
    private static int years(CheckedText text, int sentence, int unit) {
        for (Figure figure : text.figuresOf(sentence)) {
            if (figure.kind() == Figure.Kind.DURATION && figure.last() == unit) {
                boolean whole = figure.value() >= DAYS_OF_A_YEAR && figure.approximation() == Approximation.EXACT;
                return whole ? (int) Math.round(figure.value() / DAYS_OF_A_YEAR) : 0;
            }
        }
        Reading reading = text.reading();
        boolean one = reading.at(unit - 1).is("a");
        return one && reading.at(unit).is("year") ? 1 : one && reading.at(unit).is("decade") ? 10 : 0;
    }

    /** The last dated year of the sentences right before. */
    private static DateMention before(CheckedText text, int sentence) {
        for (int back = sentence - 1; back >= Math.max(0, sentence - BACK); back--) {
            List<DateMention> dates = text.datesOf(back);
            for (int i = dates.size() - 1; i >= 0; i--) {
                if (dates.get(i).year() > 0) {
                    return dates.get(i);
                }
            }
        }
        return null;
    }
}
