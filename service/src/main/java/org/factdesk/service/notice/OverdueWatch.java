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
import org.factdesk.domain.claim.ClaimId;

/** Looks every few seconds what has become overdue, and has each told in a transaction of its own. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class OverdueWatch {

    private static final Logger LOG = Logger.getLogger(OverdueWatch.class.getName());
    private static final int AT_ONCE = 20;

    @Inject
    private OverdueTelling telling;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void run() {
        telling.next(AT_ONCE).forEach(this::tell);
    }

    private void tell(ClaimId claim) {
        try {
            telling.tell(claim);
        } catch (RuntimeException e) {
            // Another node was faster, or somebody changed it: the next round looks again.
            LOG.log(Level.FINE, e, () -> "the desk was not told of " + claim + " just now");
        }
    }
}
