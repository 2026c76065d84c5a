package org.factdesk.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.factdesk.domain.claim.Claim;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.DeskSettings;
import org.factdesk.web.desk.DeskWords;

/** When a claim is due, as near as it is: late, today, or a day. */
@Named
@ApplicationScoped
public class DueLook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter FAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    @Inject
    private DeskSettings settings;

    @Inject
    private DeskClock clock;

    @Inject
    private DeskWords words;

    /** The words for a moment; "none" for a claim that is never due. */
    public String words(Instant due) {
        if (never(due)) {
            return words.of("claim.due.none");
        }
        long days = daysUntil(due);
        if (days < 0) {
            return days == -1 ? words.of("claim.due.late.one") : words.of("claim.due.late.many", -days);
        }
        if (days == 0) {
            return late(due)
                    ? words.of("claim.due.late.today", CLOCK.format(due.atZone(settings.zone())))
                    : words.of("claim.due.today");
        }
        return (days < 300 ? DAY : FAR).format(due.atZone(settings.zone()));
    }

    /** The class that goes with the words. */
    public String style(Instant due) {
        if (never(due)) {
            return "fd-due";
        }
        long days = daysUntil(due);
        return late(due) ? "fd-due fd-due-late" : days == 0 ? "fd-due fd-due-today" : "fd-due";
    }

    /** Whether there is no due date. */
    public boolean never(Instant due) {
        return due == null || due.equals(Claim.NEVER_DUE);
    }

    private boolean late(Instant due) {
        return due.isBefore(clock.now());
    }

    private long daysUntil(Instant due) {
        LocalDate today = clock.now().atZone(settings.zone()).toLocalDate();
        return ChronoUnit.DAYS.between(today, due.atZone(settings.zone()).toLocalDate());
    }
}
