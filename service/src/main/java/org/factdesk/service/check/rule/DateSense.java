package org.factdesk.service.check.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.DateMention;
import org.factdesk.service.text.Period;
import org.factdesk.service.text.Reading;

/** Weekdays that are not those of their dates, days that there are not, and "last year" that is another one. */
final class DateSense implements Rule {

    private static final int BESIDE = 3;
    private static final int WEEK = 10;
    private static final int DAYS = 4;

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.DATE);
        List<DateMention> dates = text.dates();
        for (int i = 0; i < dates.size(); i++) {
            DateMention date = dates.get(i);
            if (!date.possible()) {
                locally.add(
                        Severity.ERROR,
                        "There is no such day as “" + date.exact() + "”.",
                        "That month has fewer days.",
                        new int[] {date.first(), date.last()});
            } else if (date.weekday() != null && date.day() > 0) {
                weekday(text, date, locally);
            }
            if (i + 1 < dates.size() && dates.get(i + 1).first() - date.last() <= BESIDE) {
                DateMention next = dates.get(i + 1);
                if (date.unit() != null && next.unit() == null) {
                    beside(text, date, next, locally);
                } else if (date.unit() == null && next.unit() != null) {
                    beside(text, next, date, locally);
                }
            }
        }
        return locally.found();
    }

    private static void weekday(CheckedText text, DateMention date, Locally locally) {
        LocalDate day = date.whole()
                .orElseGet(() -> date.period(text.published()).map(Period::from).orElse(null));
        boolean anyYear = date.year() == 0 && day != null && nearYear(text, date, day);
        if (day != null && day.getDayOfWeek() == date.weekday()) {
            near(text, date, day, locally);
        }
        if (day == null || anyYear || day.getDayOfWeek() == date.weekday()) {
            return;
        }
        locally.add(
                date.year() > 0 ? Severity.ERROR : Severity.WARNING,
                "“" + date.exact() + "” was a " + name(day.getDayOfWeek()) + ", not a " + name(date.weekday()) + ".",
                day + " is a " + name(day.getDayOfWeek()),
                new int[] {date.first(), date.last()});
    }

    /** Last Friday, 3 September: the last one is not weeks away. */
    private static void near(CheckedText text, DateMention date, LocalDate day, Locally locally) {
        boolean last = text.reading().at(date.first() - 1).is("last");
        boolean next = text.reading().at(date.first() - 1).is("next");
        if (text.published() == null || !last && !next) {
            return;
        }
        long away = ChronoUnit.DAYS.between(text.published(), day);
        boolean fits = last ? away <= 0 && away >= -WEEK : away >= 0 && away <= WEEK + DAYS;
        if (!fits) {
            locally.add(
                    Severity.ERROR,
                    "“" + text.reading().exact(date.first() - 1, date.last())
                            + "” does not fit the day of publication, " + text.published() + ".",
                    "from " + text.published() + " to " + day + ": " + Math.abs(away) + " days",
                    new int[] {date.first() - 1, date.last()});
        }
    }

    /** Whether the date has that weekday in the year before or after, not far from the publication. */
    private static boolean nearYear(CheckedText text, DateMention date, LocalDate day) {
        for (int years = -1; years <= 1; years++) {
            LocalDate then = day.plusYears(years);
            boolean near = Math.abs(ChronoUnit.DAYS.between(text.published(), then)) < 200;
            if (near && then.getDayOfWeek() == date.weekday()) {
                return true;
            }
        }
        return false;
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** Last year, 2014; yesterday, Friday; two days ago, on 10 May. */
    private static void beside(CheckedText text, DateMention told, DateMention named, Locally locally) {
        Period period = told.period(text.published()).orElse(null);
        int first = Math.min(told.first(), named.first());
        int between = Math.min(told.last(), named.last()) + 1;
        if (period == null || !comma(text.reading(), between, Math.max(told.first(), named.first()))) {
            return;
        }
        String right = right(text, told, named, period);
        if (right != null) {
            locally.add(
                    Severity.ERROR,
                    "Published on " + text.published() + ", “" + told.exact() + "” means " + right + ", not “"
                            + named.exact() + "”.",
                    "“" + told.exact() + "” before " + text.published() + " = " + right,
                    new int[] {first, Math.max(told.last(), named.last())});
        }
    }

    /** What the relative date means, where the other does not fit it; null where it does. */
    private static String right(CheckedText text, DateMention told, DateMention named, Period period) {
        boolean year = told.unit().equals("year");
        if (year && named.year() > 0) {
            int slack = told.relative() < -1 ? 1 : 0;
            boolean fits = Math.abs(period.from().getYear() - named.year()) <= slack;
            return fits ? null : String.valueOf(period.from().getYear());
        }
        boolean weekday = named.weekday() != null && named.day() == 0;
        if (weekday) {
            boolean fits = !told.unit().equals("day") || period.from().getDayOfWeek() == named.weekday();
            return fits ? null : name(period.from().getDayOfWeek());
        }
        Period other =
                named.month() == 0 ? null : named.period(text.published()).orElse(null);
        int slack =
                switch (told.unit()) {
                    case "day" -> Math.abs(told.relative()) > 1 ? 1 : 0;
                    case "week" -> told.relative() < -1 ? 7 : 1;
                    default -> told.relative() < -1 ? 31 : 0;
                };
        boolean open = other == null || year;
        Period wide = new Period(period.from().minusDays(slack), period.to().plusDays(slack));
        return open || wide.overlaps(other)
                ? null
                : period.from().equals(period.to()) ? period.from().toString() : period.from() + " to " + period.to();
    }

    private static boolean comma(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!reading.at(i).is(",")
                    && !reading.at(i).is("in")
                    && !reading.at(i).is("(")
                    && !reading.at(i).is("on")) {
                return false;
            }
        }
        return true;
    }
}
