package org.factdesk.ear.inside;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.factdesk.service.desk.DeskClock;

/** The desk's clock in the tests' archive: right until a test moves it. */
@Alternative
@Priority(1)
@ApplicationScoped
public class ClockThatJumps extends DeskClock {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    /** Lets the clock stand so far ahead of the right time; a negative time is behind it. */
    public static void jump(Duration ahead) {
        AHEAD.set(ahead);
    }

    @Override
    public Instant now() {
        return super.now().plus(AHEAD.get());
    }
}
