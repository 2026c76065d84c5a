package org.factdesk.service.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.factdesk.domain.article.TextSpan;

/**
 * A day, month, year or weekday that a text names, or one told from the day of publication ("yesterday").
 *
 * @param place the words
 * @param exact those words
 * @param first the first token
 * @param last the last token
 * @param year 0 where none is named
 * @param month 1 to 12, 0 where none is named
 * @param day 1 to 31, 0 where none is named
 * @param weekday null where none is named
 * @param relative how many units before (negative) or after the publication; only where unit is given
 * @param unit day, week, month or year for what is told from the publication, otherwise null
 */
public record DateMention(
        TextSpan place,
        String exact,
        int first,
        int last,
        int year,
        int month,
        int day,
        DayOfWeek weekday,
        int relative,
        String unit) {

    /** Whether there is such a day: there is no 31 June. */
    public boolean possible() {
        if (day == 0 || month == 0) {
            return true;
        }
        return day <= (year == 0 ? YearMonth.of(2000, month) : YearMonth.of(year, month)).lengthOfMonth();
    }

    /** The day itself, where day, month and year are named and there is one. */
    public Optional<LocalDate> whole() {
        try {
            return year > 0 && month > 0 && day > 0 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The first and the last day it may mean.
     *
     * @param published the day of publication, or null where it is not known
     */
    public Optional<Period> period(LocalDate published) {
        if (!possible()) {
            return Optional.empty();
        }
        if (unit != null) {
            return published == null ? Optional.empty() : Optional.of(told(published));
        }
        if (year > 0) {
            return Optional.of(named(year));
        }
        if (published == null || month == 0 && weekday == null) {
            return Optional.empty();
        }
        if (month > 0) {
            Period same = named(published.getYear());
            return Optional.of(same.from().isAfter(published.plusDays(60)) ? named(published.getYear() - 1) : same);
        }
        LocalDate near =
                published.minusDays(Math.floorMod(published.getDayOfWeek().getValue() - weekday.getValue(), 7));
        return Optional.of(new Period(near, near));
    }

    private Period named(int inYear) {
        if (month == 0) {
            return new Period(LocalDate.of(inYear, 1, 1), LocalDate.of(inYear, 12, 31));
        }
        YearMonth named = YearMonth.of(inYear, month);
        int known = Math.min(day, named.lengthOfMonth());
        return day == 0
                ? new Period(named.atDay(1), named.atEndOfMonth())
                : new Period(named.atDay(known), named.atDay(known));
    }

    private Period told(LocalDate published) {
        return switch (unit) {
            case "year" -> {
                LocalDate then = published.plusYears(relative);
                yield new Period(then.withDayOfYear(1), then.withDayOfYear(then.lengthOfYear()));
            }
            case "month" -> {
                YearMonth then = YearMonth.from(published).plusMonths(relative);
                yield new Period(then.atDay(1), then.atEndOfMonth());
            }
            case "week" -> {
                LocalDate monday = published.plusWeeks(relative).with(DayOfWeek.MONDAY);
                yield new Period(monday, monday.plusDays(6));
            }
            default -> new Period(published.plusDays(relative), published.plusDays(relative));
        };
    }
}
