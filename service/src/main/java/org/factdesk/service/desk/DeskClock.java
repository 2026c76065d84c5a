package org.factdesk.service.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The desk's clock, in whole milliseconds, which both databases and JSON keep without loss. */
@ApplicationScoped
public class DeskClock {

    private final Clock clock = Clock.systemUTC();

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
