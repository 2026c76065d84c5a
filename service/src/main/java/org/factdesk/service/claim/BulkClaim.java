package org.factdesk.service.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import org.factdesk.domain.claim.BulkId;
import org.factdesk.domain.claim.BulkRow;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimStanding;
import org.factdesk.domain.claim.ClaimsPlaced;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.desk.DeskClock;

/** One claim's share in a change of many: a transaction of its own, so that what is done stands whatever comes next. */
@Stateless
@RolesAllowed("DESK_EDITOR")
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BulkClaim {

    @Inject
    private ClaimRepository claims;

    @Inject
    private BulkRepository bulks;

    @Inject
    private ClaimDesk desk;

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
    private Event<ClaimsPlaced> places;

    /** Says what the change would do to the claim, and does nothing. */
    public BulkOutcome preview(BulkPick pick, BulkEdit edit) {
        Claim copy = bulks.copy(claims.requireAt(pick.id(), pick.seen()));
        ClaimStanding before = ClaimStanding.of(copy);
        edit.tryOn(copy, caller.username(), clock.now());
        return told(copy, BulkOutcome.State.WOULD_CHANGE, edit, before);
    }

    /** Makes the change to the claim and notes how it stood before; a claim that stands so already is left alone. */
    public BulkOutcome change(BulkId bulk, BulkPick pick, BulkEdit edit) {
        Claim claim = claims.requireAt(pick.id(), pick.seen());
        ClaimStanding before = ClaimStanding.of(claim);
        switch (edit.kind()) {
            case ASSIGN -> {
                claim.requireLive("be assigned");
                if (!Objects.equals(edit.assignee(), before.assignee())) {
                    desk.assign(pick.id(), pick.seen(), edit.assignee());
                }
            }
            case EXCUSE -> desk.excuse(pick.id(), pick.seen(), edit.reason());
            case PRIORITY, DUE, TAGS -> amend(claim, edit, before);
        }
        BulkOutcome outcome = told(claim, BulkOutcome.State.CHANGED, edit, before);
        if (outcome.state() == BulkOutcome.State.CHANGED) {
            bulks.add(bulk, claim, before);
        }
        return outcome;
    }

    private void amend(Claim claim, BulkEdit edit, ClaimStanding before) {
        claim.requireLive("be amended");
        if (!sets(edit, before)) {
            desk.amend(claim.id(), claim.version(), edit.amendment(before));
        }
    }

    /** Whether the claim stands already as the change would have it. */
    private static boolean sets(BulkEdit edit, ClaimStanding before) {
        return switch (edit.kind()) {
            case PRIORITY -> edit.priority() == before.priority();
            case DUE -> Objects.equals(edit.due(), before.due());
            case TAGS ->
                before.eachTag().containsAll(edit.add())
                        && edit.remove().stream()
                                .noneMatch(tag -> !edit.add().contains(tag)
                                        && before.eachTag().contains(tag));
            case ASSIGN, EXCUSE -> false;
        };
    }

    /**
     * Lets the claim stand again as before, if nobody touched it since and whoever had it can still work on it.
     */
    public BulkOutcome undo(String rowId, BulkEdit kind) {
        BulkRow row = bulks.row(rowId);
        Claim claim = claims.require(row.claim());
        if (claim.status() != row.before().status()) {
            articles.hold(claim.article());
            claims.reread(claim);
        }
        claim.requireVersion(row.versionLeft());
        ClaimStanding changed = ClaimStanding.of(claim);
        if (!Objects.equals(row.before().assignee(), changed.assignee())) {
            gate.requireWorker(row.before().assignee());
        }
        Instant now = clock.now();
        claim.standAgain(row.before(), now);
        row.undone(now);
        if (changed.status() != row.before().status()) {
            places.fire(new ClaimsPlaced(claim.article()));
        }
        events.fire(DeskEvent.ofClaim(
                        "CLAIM_CHANGE_UNDONE",
                        claim.article().value(),
                        claim.id().value())
                .with("change", kind.kind().name())
                .with("status", claim.status().name())
                .with("assignee", claim.assignee() == null ? "" : claim.assignee()));
        return told(claim, BulkOutcome.State.CHANGED, kind, changed);
    }

    private static BulkOutcome told(Claim claim, BulkOutcome.State changed, BulkEdit edit, ClaimStanding before) {
        ClaimStanding after = ClaimStanding.of(claim);
        return BulkOutcome.of(
                claim,
                after.equals(before) ? BulkOutcome.State.UNCHANGED : changed,
                edit.shown(before),
                edit.shown(after));
    }
}
