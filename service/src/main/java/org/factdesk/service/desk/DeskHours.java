package org.factdesk.service.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.WorkingHours;

/** Deadlines counted in the desk's working hours. */
@ApplicationScoped
public class DeskHours {

    /** The most working hours that a deadline may lie ahead: about a year. */
    public static final int MOST = 2000;

    private final DeskSettings settings;
    private final DeskClock clock;

    protected DeskHours() {
        this(null, null);
    }

    @Inject
    public DeskHours(DeskSettings settings, DeskClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * The moment at which so many working hours will have passed.
     *
     * @param field where they were given
     * @throws InvalidException unless there are 1 to {@value #MOST} of them
     */
    public Instant in(String field, int hours) {
        if (hours < 1 || hours > MOST) {
            throw new InvalidException(
                            "working-hours",
                            "A deadline lies 1 to " + MOST + " working hours ahead, not " + hours
                                    + ". Give another number, or a day.")
                    .with("field", field);
        }
        return from(clock.now(), hours);
    }

    /** When a claim marked now is due by itself; null where the desk sets no such time. */
    public Instant claimDue() {
        return settings.claimHours().map(hours -> from(clock.now(), hours)).orElse(null);
    }

    /** By when a query sent now is to be answered by itself; null where the desk sets no such time. */
    public LocalDate queryDue() {
        return settings.queryHours()
                .map(hours -> from(clock.now(), hours).atZone(settings.zone()).toLocalDate())
                .orElse(null);
    }

    /** Deadlines before this moment have passed for long enough to tell the desk editors. */
    public Instant toldBefore(Instant now) {
        return hours().before(now, Duration.ofHours(settings.escalationHours()));
    }

    private Instant from(Instant start, int work) {
        return hours().after(start, Duration.ofHours(work));
    }

    private WorkingHours hours() {
        return WorkingHours.of(settings.hours(), settings.zone());
    }
}
