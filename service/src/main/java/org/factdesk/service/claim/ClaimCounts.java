package org.factdesk.service.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.claim.CountKind;
import org.factdesk.service.account.Caller;

/**
 * How many claims there are of each kind. The database keeps the counts in the transactions that change claims, so that
 * they are exact and cost the same for a thousand claims and for a million.
 */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
public class ClaimCounts {

    private static final int FEW = 200;
    private static final int AT_ONCE = 4000;

    @Inject
    private CountRepository counts;

    @Inject
    private Caller caller;

    /** The counts by state, person and priority; empty for writers, who see the claims of their own articles only. */
    public Optional<WorkCounts> work() {
        Account reader = caller.account();
        return reader.role() == Role.WRITER
                ? Optional.empty()
                : Optional.of(new WorkCounts(counts.read(CountKind.WORK, null), reader.username()));
    }

    /** The counts by state and rating. */
    @RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public List<CountRow> ratings() {
        return counts.read(CountKind.RATING, null);
    }

    /** How many claims more, or less, are in each state by the end of each day, from a day on. */
    @RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public List<CountRow> days(LocalDate from) {
        return counts.read(CountKind.DAY, from.toString());
    }

    /** How many claims of each state were marked on each day. */
    @RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public List<CountRow> ages() {
        return counts.read(CountKind.BORN, null);
    }

    /** Adds changes up when some have gathered. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void addUp() {
        if (counts.waiting() >= FEW) {
            counts.fold(AT_ONCE);
        }
    }
}
