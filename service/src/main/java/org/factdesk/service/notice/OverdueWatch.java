package org.factdesk.service.notice;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.factdesk.service.desk.Collision;
import org.factdesk.service.desk.DeskClock;

/** Has told what has become overdue. */
@Singleton
@Startup
@DependsOn("DeskOpening")
@TransactionManagement(TransactionManagementType.BEAN)
public class OverdueWatch {

    private static final Logger LOG = Logger.getLogger(OverdueWatch.class.getName());

    @Inject
    private OverdueTelling telling;

    @Inject
    private DueAlarm alarm;

    @Inject
    private DeskClock clock;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void run() {
        if (!alarm.rings(clock.now())) {
            return;
        }
        try {
            telling.tell();
        } catch (RuntimeException e) {
            // Another node was faster, or somebody changed a claim: the next look tells the rest, a second from now.
            alarm.ringAgain(clock.now());
            Level level = Collision.in(e) || Collision.stale(e) ? Level.FINE : Level.WARNING;
            LOG.log(level, "the desk was not told of what is overdue just now", e);
        }
    }
}
