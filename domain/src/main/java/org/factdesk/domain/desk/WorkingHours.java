package org.factdesk.domain.desk;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When the desk is at work: the same hours on some days of the week, by the clock of one time zone. An hour is an hour
 * that passes, so that a working day on which the clocks change is shorter or longer, and nothing is ever counted twice.
 *
 * @param days on which it works; at least one
 * @param from when work begins
 * @param to when it ends, behind the beginning; midnight stands for the end of the day
 */
public record WorkingHours(Set<DayOfWeek> days, LocalTime from, LocalTime to, ZoneId zone) {

    private static final Pattern WRITTEN = Pattern.compile(
            "([a-z]{3})(?:-([a-z]{3}))? ([0-2]\\d:[0-5]\\d)-([0-2]\\d:[0-5]\\d)", Pattern.CASE_INSENSITIVE);
    private static final int DAYS = 7;

    public WorkingHours {
        days = Set.copyOf(days);
        if (days.isEmpty() || !to.equals(LocalTime.MIDNIGHT) && !from.isBefore(to)) {
            throw new IllegalArgumentException("Working hours need a day, and an end behind their beginning.");
        }
    }

    /**
     * Reads hours such as {@code Mon-Fri 09:00-18:00}; {@code 24:00} is the end of the day.
     *
     * @throws IllegalArgumentException with a sentence that says how they are written
     */
    public static WorkingHours of(String text, ZoneId zone) {
        Matcher written = WRITTEN.matcher(text.strip());
        try {
            if (written.matches()) {
                DayOfWeek first = day(written.group(1));
                DayOfWeek last = written.group(2) == null ? first : day(written.group(2));
                return new WorkingHours(days(first, last), time(written.group(3)), time(written.group(4)), zone);
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unreadable(text, e);
        }
        throw unreadable(text, null);
    }

    private static IllegalArgumentException unreadable(String text, RuntimeException cause) {
        return new IllegalArgumentException(
                "“" + text + "” are no working hours. Write them like Mon-Fri 09:00-18:00.", cause);
    }

    private static DayOfWeek day(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(name.toUpperCase(Locale.ROOT))) {
                return day;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static Set<DayOfWeek> days(DayOfWeek first, DayOfWeek last) {
        Set<DayOfWeek> days = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    private static LocalTime time(String text) {
        return text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text);
    }

    /** The moment at which so much working time has passed since the start; for none the start itself. */
    public Instant after(Instant start, Duration work) {
        requirePositive(work);
        Duration left = work;
        Instant at = start;
        LocalDate day = start.atZone(zone).toLocalDate();
        while (!left.isZero()) {
            Duration today = worked(day, at, end(day));
            if (today.compareTo(left) >= 0) {
                return later(at, begin(day)).plus(left);
            }
            left = left.minus(today);
            day = day.plusDays(1);
        }
        return at;
    }

    /** The moment since which so much working time has passed by the end; for none the end itself. */
    public Instant before(Instant end, Duration work) {
        requirePositive(work);
        Duration left = work;
        LocalDate day = end.atZone(zone).toLocalDate();
        while (!left.isZero()) {
            Duration today = worked(day, begin(day), end);
            if (today.compareTo(left) >= 0) {
                return earlier(end, end(day)).minus(left);
            }
            left = left.minus(today);
            day = day.minusDays(1);
        }
        return end;
    }

    /** How much working time passes between two moments; none where the second is not behind the first. */
    public Duration between(Instant start, Instant end) {
        Duration sum = Duration.ZERO;
        LocalDate last = end.atZone(zone).toLocalDate();
        for (LocalDate day = start.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            sum = sum.plus(worked(day, start, end));
        }
        return sum;
    }

    /** What of the day's work lies between the moments. */
    private Duration worked(LocalDate day, Instant start, Instant end) {
        if (!days.contains(day.getDayOfWeek())) {
            return Duration.ZERO;
        }
        Duration work = Duration.between(later(start, begin(day)), earlier(end, end(day)));
        return work.isNegative() ? Duration.ZERO : work;
    }

    private Instant begin(LocalDate day) {
        return day.atTime(from).atZone(zone).toInstant();
    }

    private Instant end(LocalDate day) {
        return to.equals(LocalTime.MIDNIGHT)
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(to).atZone(zone).toInstant();
    }

    private static void requirePositive(Duration work) {
        if (work.isNegative() || work.toDays() > DAYS * 520L) {
            throw new IllegalArgumentException("Working time is counted from none to ten years.");
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
