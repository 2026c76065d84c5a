package org.factdesk.service.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.factdesk.domain.claim.BulkChange;
import org.factdesk.domain.claim.BulkId;
import org.factdesk.domain.claim.BulkKind;
import org.factdesk.domain.claim.BulkRow;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.desk.DeskException;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.StaleVersionException;
import org.factdesk.service.account.Caller;
import org.factdesk.service.desk.Collision;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.Page;
import org.factdesk.service.desk.PageRequest;

/**
 * Changes many claims at once, each in its own transaction: what somebody changed meanwhile and what may not be changed
 * is reported, the others are done. Where the database goes away, what is done stands and the rest is reported as not
 * done.
 */
@Stateless
@RolesAllowed("DESK_EDITOR")
public class BulkDesk {

    /** The most claims that one change takes. */
    public static final int MOST = 1000;

    private static final Logger LOG = Logger.getLogger(BulkDesk.class.getName());
    private static final int TRIES = 5;

    @Inject
    private BulkClaim each;

    @Inject
    private BulkRepository bulks;

    @Inject
    private ClaimQueue queue;

    @Inject
    private StepGate gate;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    /**
     * All claims that fit the filter, with the versions they have now.
     *
     * @throws InvalidException when there are more than {@value #MOST}
     */
    public List<BulkPick> picks(QueueFilter filter) {
        List<BulkPick> picks = new ArrayList<>();
        String after = null;
        do {
            Page<ClaimRow> page = queue.rows(filter, QueueSort.USUAL, new PageRequest(PageRequest.MOST, after));
            page.items().forEach(row -> picks.add(new BulkPick(new ClaimId(row.id()), row.version())));
            after = page.next();
        } while (after != null && picks.size() <= MOST);
        return few(picks);
    }

    private static List<BulkPick> few(List<BulkPick> picks) {
        if (picks.isEmpty()) {
            throw new InvalidException("no-claims", "No claim is chosen. Name those to change.")
                    .with("field", "claims");
        }
        if (picks.size() > MOST) {
            throw new InvalidException(
                            "too-many-claims",
                            "At most " + MOST + " claims are changed at once. Narrow the filter or choose fewer.")
                    .with("field", "claims");
        }
        return picks;
    }

    /** What the change would do to each claim, in the order given. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<BulkOutcome> preview(List<BulkPick> picks, BulkEdit edit) {
        gate.requireWorker(edit.assignee());
        return run(few(picks), BulkPick::id, pick -> each.preview(pick, edit));
    }

    /** Begins a change; its claims are worked on in as many goes as the caller likes. */
    public BulkId begin(BulkEdit edit) {
        gate.requireWorker(edit.assignee());
        BulkChange change = new BulkChange(edit.kind(), caller.username(), clock.now());
        bulks.add(change);
        return change.id();
    }

    /** Makes the change to these claims, in the order given. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<BulkOutcome> work(BulkId bulk, List<BulkPick> picks, BulkEdit edit) {
        return run(few(picks), BulkPick::id, pick -> each.change(bulk, pick, edit));
    }

    /** Takes a change back wherever nobody touched the claim since; others are reported and stay as they are. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<BulkOutcome> undo(BulkId bulk) {
        BulkKind kind = bulks.require(bulk).kind();
        BulkEdit edit = new BulkEdit(kind, null, null, null, Set.of(), Set.of(), null);
        return run(bulks.standing(bulk), BulkRow::claim, row -> each.undo(row.id(), edit));
    }

    private static <T> List<BulkOutcome> run(List<T> all, Function<T, ClaimId> id, Function<T, BulkOutcome> work) {
        List<BulkOutcome> outcomes = new ArrayList<>();
        boolean gone = false;
        for (T one : all) {
            BulkOutcome outcome = gone ? notDone(id.apply(one)) : attempt(id.apply(one), () -> work.apply(one));
            gone = outcome.state() == BulkOutcome.State.NOT_DONE;
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private static BulkOutcome attempt(ClaimId id, Supplier<BulkOutcome> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (StaleVersionException e) {
                return BulkOutcome.without(id, BulkOutcome.State.CHANGED_MEANWHILE, e.code(), e.getMessage());
            } catch (DeskException e) {
                return BulkOutcome.without(id, BulkOutcome.State.REFUSED, e.code(), e.getMessage());
            } catch (RuntimeException e) {
                if (attempt == TRIES || !Collision.in(e)) {
                    LOG.log(Level.WARNING, "a claim could not be changed together with others", e);
                    return notDone(id);
                }
            }
        }
    }

    private static BulkOutcome notDone(ClaimId id) {
        return BulkOutcome.without(
                id,
                BulkOutcome.State.NOT_DONE,
                "not-done",
                "The database could not be reached. What was done before stands; repeat the change for the rest.");
    }
}
