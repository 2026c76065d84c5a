package org.factdesk.service.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.factdesk.domain.claim.DueSet;

/**
 * Knows when it is worth looking for deadlines that passed: once a minute, and at the deadline itself where it was set
 * on this node since the last look. Nothing is asked of the database meanwhile.
 */
@ApplicationScoped
public class DueAlarm {

    private static final long MINUTE = 60;

    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.MIN);

    /** Heard when the transaction is through: earlier, a look might come too soon to see a deadline that is near. */
    void set(@Observes(during = TransactionPhase.AFTER_SUCCESS) DueSet due) {
        next.updateAndGet(known -> due.at().isBefore(known) ? due.at() : known);
    }

    /** Whoever looked was disturbed and looks again with the next second. */
    void ringAgain(Instant now) {
        next.set(now);
    }

    /** Whether it is time; whoever is told so looks. */
    boolean rings(Instant now) {
        Instant known = next.get();
        boolean jumpedBack = known.isAfter(now.plusSeconds(MINUTE));
        return (jumpedBack || known.isBefore(now)) && next.compareAndSet(known, now.plusSeconds(MINUTE));
    }
}
