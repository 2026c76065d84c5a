package org.factdesk.service.claim;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimField;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.claim.ClaimsPlaced;
import org.factdesk.domain.claim.DueSet;
import org.factdesk.domain.claim.GroundChanged;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.desk.DeskClock;

/** What is done with a claim after it is marked and beside its verdict: amending, assigning, excusing, withdrawing. */
@Stateless
@RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
public class ClaimDesk {

    @Inject
    private ClaimRepository claims;

    @Inject
    private StepGate gate;

    @Inject
    private ArticleRepository articles;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    @Inject
    private Event<GroundChanged> grounds;

    @Inject
    private Event<ClaimsPlaced> places;

    @Inject
    private Event<DueSet> dues;

    /** Refuses with "not found" unless there is such a claim; tells nothing else. */
    @PermitAll
    public void requireKnown(ClaimId id) {
        claims.require(id);
    }

    /**
     * Changes what is said of a claim. A decided verdict goes stale when its ground changes.
     *
     * @param seen the version the caller saw, or null
     * @param changes the new values; null clears
     * @throws NotAllowedException when a priority or due date is set by anybody but a desk editor
     */
    public void amend(ClaimId id, Long seen, Map<ClaimField, Object> changes) {
        if (changes.keySet().stream().anyMatch(ClaimField::editorOnly)
                && !caller.account().role().leads()) {
            throw new NotAllowedException(
                            "editor-only", "Priorities and due dates are set by the desk editor. Ask one to do it.")
                    .with("claim", id.value());
        }
        Claim claim = claims.requireAt(id, seen);
        if (changes.isEmpty()) {
            claim.requireLive("be amended");
            return;
        }
        Instant now = clock.now();
        if (claim.amend(changes, now)) {
            claim.groundChanged(now);
            grounds.fire(GroundChanged.of(claim, now));
        }
        if (changes.containsKey(ClaimField.DUE) && claim.due() != null) {
            dues.fire(new DueSet(claim.due().at()));
        }
        DeskEvent event = about("CLAIM_AMENDED", claim);
        for (Map.Entry<ClaimField, Object> change : changes.entrySet()) {
            String value = change.getValue() == null ? "" : change.getValue().toString();
            event = event.with(change.getKey().name().toLowerCase(java.util.Locale.ROOT), value);
        }
        events.fire(event.with("status", claim.status().name()));
    }

    /**
     * Gives a claim to a person, or to nobody. Checkers and reviewers take free claims for themselves; desk editors
     * give to anybody who takes work.
     *
     * @param assignee a username, or null for nobody
     */
    public void assign(ClaimId id, Long seen, String assignee) {
        Account giver = caller.account();
        boolean taking = giver.username().equals(assignee);
        if (!giver.role().leads() && !taking) {
            throw new NotAllowedException(
                            "assign-others",
                            "Only a desk editor gives work to others. You can take the claim yourself.")
                    .with("claim", id.value());
        }
        Claim claim = claims.requireAt(id, seen);
        claim.requireLive("be assigned");
        gate.requireWorker(assignee);
        if (taking && !giver.role().leads()) {
            take(claim, giver.username());
        } else {
            claim.assign(assignee, clock.now());
        }
        events.fire(about("CLAIM_ASSIGNED", claim).with("assignee", assignee == null ? "" : assignee));
    }

    /** Refuses unless the claim could be assigned, whoever it is given to. */
    public void requireAssignable(ClaimId id, Long seen) {
        claims.requireAt(id, seen).requireLive("be assigned");
    }

    private void take(Claim claim, String username) {
        if (username.equals(claim.assignee())) {
            return;
        }
        if (!claims.takeIfFree(claim.id(), username, clock.now())) {
            throw new ConflictException(
                            "taken", "Somebody else has taken this claim. Ask them or a desk editor, or take another.")
                    .with("claim", claim.id().value())
                    .with("status", claim.status().name());
        }
        claims.reread(claim);
    }

    /** Excuses a claim from checking, with a reason. */
    @RolesAllowed("DESK_EDITOR")
    public void excuse(ClaimId id, Long seen, String reason) {
        close(id, seen, ClaimStep.EXCUSE, reason, "CLAIM_EXCUSED");
    }

    /** Withdraws a claim that was marked by mistake, with a reason. */
    @RolesAllowed("DESK_EDITOR")
    public void withdraw(ClaimId id, Long seen, String reason) {
        close(id, seen, ClaimStep.WITHDRAW, reason, "CLAIM_WITHDRAWN");
    }

    private void close(ClaimId id, Long seen, ClaimStep step, String reason, String action) {
        gate.require(step);
        Claim claim = claims.require(id);
        // The article's row first and then the claim's, as whoever marks or revises does: none waits for the other.
        articles.hold(claim.article());
        claims.reread(claim);
        claim.requireVersion(seen);
        ClaimStatus before = claim.status();
        claim.close(step, reason, caller.username(), clock.now());
        places.fire(new ClaimsPlaced(claim.article()));
        events.fire(
                about(action, claim).with("reason", claim.closing().reason()).with("from", before.name()));
    }

    private static DeskEvent about(String action, Claim claim) {
        return DeskEvent.ofClaim(action, claim.article().value(), claim.id().value());
    }
}
