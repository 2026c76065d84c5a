package org.factdesk.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingHoursTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final WorkingHours OFFICE = WorkingHours.of("Mon-Fri 09:00-18:00", BERLIN);

    @Example
    void whatIsNotDoneInTheEveningGoesOnOnTheNextWorkingDay() {
        assertThat(after(OFFICE, "2026-11-27T17:00+01:00", 2)).isEqualTo(Instant.parse("2026-11-30T09:00:00Z"));
        assertThat(after(OFFICE, "2026-11-28T12:00+01:00", 1)).isEqualTo(Instant.parse("2026-11-30T09:00:00Z"));
        assertThat(after(OFFICE, "2026-11-30T09:00+01:00", 9)).isEqualTo(Instant.parse("2026-11-30T17:00:00Z"));
    }

    @Example
    void aNightInWhichTheClocksChangeIsShorterOrLonger() {
        WorkingHours night = WorkingHours.of("Mon-Sun 00:00-24:00", BERLIN);
        assertThat(after(night, "2026-03-29T00:00+01:00", 23)).isEqualTo(Instant.parse("2026-03-29T22:00:00Z"));
        assertThat(night.between(Instant.parse("2026-03-28T23:00:00Z"), Instant.parse("2026-03-29T22:00:00Z")))
                .isEqualTo(Duration.ofHours(23));
        assertThat(after(night, "2026-10-25T00:00+02:00", 25)).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
        WorkingHours early = WorkingHours.of("Sun 02:30-06:00", BERLIN);
        assertThat(early.between(Instant.parse("2026-03-29T00:00:00Z"), Instant.parse("2026-03-29T12:00:00Z")))
                .isEqualTo(Duration.ofMinutes(150));
    }

    @Property(tries = 500)
    void theTimeWorkedUntilADeadlineIsWhatWasGiven(
            @ForAll("hours") WorkingHours hours, @ForAll("moments") Instant start, @ForAll @IntRange(max = 200) int n) {
        Duration work = Duration.ofHours(n);
        Instant end = hours.after(start, work);
        assertThat(end).isAfterOrEqualTo(start);
        assertThat(hours.between(start, end)).isEqualTo(work);
        assertThat(hours.between(hours.before(start, work), start)).isEqualTo(work);
    }

    @Property(tries = 500)
    void twoStretchesOneAfterTheOtherAreOneAndALaterStartEndsNoSooner(
            @ForAll("hours") WorkingHours hours,
            @ForAll("moments") Instant start,
            @ForAll @IntRange(min = 1, max = 60) int one,
            @ForAll @IntRange(min = 1, max = 60) int other,
            @ForAll @IntRange(max = 10_000) int jump) {
        Instant end = hours.after(start, Duration.ofMinutes(one + other));
        assertThat(hours.after(hours.after(start, Duration.ofMinutes(one)), Duration.ofMinutes(other)))
                .isEqualTo(end);
        Instant jumped = start.plus(Duration.ofMinutes(jump));
        assertThat(hours.after(jumped, Duration.ofMinutes(one + other))).isAfterOrEqualTo(end);
        assertThat(hours.between(jumped, start)).isZero();
    }

    @Property(tries = 300)
    void aDeadlineLiesWithinTheHoursOfAWorkingDay(
            @ForAll("moments") Instant start, @ForAll @IntRange(min = 1, max = 100) int n) {
        ZonedDateTime end = OFFICE.after(start, Duration.ofHours(n)).atZone(BERLIN);
        assertThat(end.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(end.toLocalTime()).isBetween(LocalTime.of(9, 0), LocalTime.of(18, 0));
    }

    @Example
    void hoursThatCannotBeReadAreRefusedWithASentenceThatSaysHowToWriteThem() {
        for (String text : new String[] {"", "Mon-Fri", "Mon-Fri 18:00-09:00", "Xyz 09:00-10:00", "Mon 09:00-27:00"}) {
            assertThatThrownBy(() -> WorkingHours.of(text, BERLIN))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Mon-Fri 09:00-18:00");
        }
        assertThat(WorkingHours.of("Sat-Mon 20:00-24:00", BERLIN).days())
                .containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
    }

    @Provide
    Arbitrary<Instant> moments() {
        // 2026, with both changes of the clocks.
        long year = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
        return Arbitraries.longs().between(0, 366L * 24 * 60).map(minute -> Instant.ofEpochSecond(year + minute * 60));
    }

    @Provide
    Arbitrary<WorkingHours> hours() {
        return Combinators.combine(
                        Arbitraries.of(DayOfWeek.class).set().ofMinSize(1),
                        Arbitraries.integers().between(0, 22),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of("Europe/Berlin", "America/New_York", "UTC", "Australia/Lord_Howe"))
                .as((days, from, length, zone) -> new WorkingHours(
                        days,
                        LocalTime.of(from, 0),
                        from + length >= 24 ? LocalTime.MIDNIGHT : LocalTime.of(from + length, 0),
                        ZoneId.of(zone)));
    }

    private static Instant after(WorkingHours hours, String start, int n) {
        return hours.after(ZonedDateTime.parse(start).toInstant(), Duration.ofHours(n));
    }
}
