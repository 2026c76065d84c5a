package org.factdesk.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.DeskSettings;

/** Days and moments as people read them, in the newsroom's time zone. */
@Named
@ApplicationScoped
public class DeskTime {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu, HH:mm:ss VV", Locale.ENGLISH);

    @Inject
    private DeskSettings settings;

    @Inject
    private DeskClock clock;

    @Inject
    private DeskWords words;

    /** A day, such as 14 October 2024; empty for none. */
    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** A moment as near as it is: today and yesterday by name, else the date. */
    public String near(Instant moment) {
        if (moment == null) {
            return "";
        }
        ZonedDateTime at = moment.atZone(settings.zone());
        LocalDate today = clock.now().atZone(settings.zone()).toLocalDate();
        String time = CLOCK.format(at);
        if (at.toLocalDate().equals(today)) {
            return words.of("time.today", time);
        }
        if (at.toLocalDate().equals(today.minusDays(1))) {
            return words.of("time.yesterday", time);
        }
        return words.of("time.other", SHORT.format(at), time);
    }

    /** A moment with everything: day of the week, seconds, zone. */
    public String full(Instant moment) {
        return moment == null ? "" : FULL.format(moment.atZone(settings.zone()));
    }

    /** A moment for machines, in UTC. */
    public String machine(Instant moment) {
        return moment == null ? "" : moment.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** The hour of the day here, 0 to 23. */
    public int hour() {
        return clock.now().atZone(settings.zone()).getHour();
    }
}
