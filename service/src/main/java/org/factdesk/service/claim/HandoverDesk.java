package org.factdesk.service.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.account.AbsenceDesk;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.DeskSettings;

/** Hands over what somebody has not finished: back to the queue or to a person. People do it for themselves. */
@Stateless
@RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
public class HandoverDesk {

    /** The most claims that are handed over at once. */
    public static final int MOST = 200;

    private static final int LONGEST_IDLE = 3650;

    @Inject
    private HandoverRepository work;

    @Inject
    private AbsenceDesk people;

    @Inject
    private StepGate gate;

    @Inject
    private DeskClock clock;

    @Inject
    private DeskSettings settings;

    @Inject
    private Event<DeskEvent> events;

    /**
     * What would be handed over, the most urgent first, at most {@value #MOST} claims.
     *
     * @param person whose work, or null for the caller's
     * @param to who gets it, or null for the queue
     */
    public List<HandoverRow> preview(String person, String to) {
        Account from = people.person(person);
        requireTaker(from, to);
        return work.unfinished(from.username(), MOST);
    }

    /**
     * Hands the work over, in one go.
     *
     * @return what was handed over
     */
    public List<HandoverRow> handOver(String person, String to) {
        Account from = people.person(person);
        requireTaker(from, to);
        List<HandoverRow> rows = work.unfinished(from.username(), MOST);
        Instant now = clock.now();
        for (Claim claim : work.claims(from.username(), MOST)) {
            claim.assign(to, now);
            events.fire(DeskEvent.ofClaim(
                            "CLAIM_HANDED_OVER",
                            claim.article().value(),
                            claim.id().value())
                    .with("from", from.username())
                    .with("assignee", to == null ? "" : to));
        }
        events.fire(DeskEvent.of("WORK_HANDED_OVER")
                .with("account", from.username())
                .with("to", to == null ? "" : to)
                .with("claims", rows.size()));
        return rows;
    }

    /**
     * Unfinished claims of people who are away or disabled that nobody touched for some days, the longest first.
     *
     * @param days at least 0
     */
    @RolesAllowed("DESK_EDITOR")
    public List<HandoverRow> idle(int days) {
        if (days < 0 || days > LONGEST_IDLE) {
            throw new InvalidException(
                            "days",
                            "“days” is " + days + ". Give how many days claims lie idle, 0 to " + LONGEST_IDLE + ".")
                    .with("field", "days");
        }
        Instant now = clock.now();
        return work.idle(now.minus(Duration.ofDays(days)), LocalDate.ofInstant(now, settings.zone()), MOST);
    }

    private void requireTaker(Account from, String to) {
        gate.requireWorker(to);
        if (from.username().equals(to)) {
            throw new InvalidException(
                            "same-person", "The work is theirs already. Give it to somebody else, or nobody.")
                    .with("field", "to");
        }
    }
}
