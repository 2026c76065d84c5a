package org.factdesk.service.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.claim.GroundChanged;
import org.factdesk.domain.claim.StepRefusedException;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.domain.evidence.Evidence;
import org.factdesk.service.claim.ClaimFamilies;
import org.factdesk.service.claim.ClaimRepository;
import org.factdesk.service.claim.StepGate;
import org.factdesk.service.desk.DeskClock;

/**
 * Makes one claim of two that say the same, and two again. The survivor serves both places and all evidence; each claim
 * keeps its own history, and what was attached to a claim goes back with it.
 */
@Stateless
@RolesAllowed("DESK_EDITOR")
public class ClaimMerging {

    @Inject
    private ClaimRepository claims;

    @Inject
    private ClaimFamilies families;

    @Inject
    private EvidenceRepository evidence;

    @Inject
    private StepGate gate;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    @Inject
    private Event<GroundChanged> grounds;

    /**
     * Merges a claim into another one, whose verdict goes stale if it has one.
     *
     * @param seen the version of the claim the caller saw, or null
     * @param into the claim that stands for both
     */
    public void merge(ClaimId id, Long seen, ClaimId into) {
        Account editor = gate.require(ClaimStep.MERGE);
        Claim claim = claims.requireAt(id, seen);
        if (!ClaimStep.MERGE.opensTo(claim)) {
            throw new StepRefusedException(claim, ClaimStep.MERGE.words());
        }
        Claim survivor = survivor(into);
        Instant now = clock.now();
        claim.mergeInto(survivor, editor.username(), now);
        List<Evidence> moving = evidence.ofClaim(id);
        moving.forEach(piece -> piece.moveTo(survivor.id()));
        grounds.fire(GroundChanged.of(survivor, now));
        events.fire(about("CLAIM_MERGED", claim).with("into", survivor.id().value()));
        events.fire(about("CLAIM_TOOK_IN", survivor)
                .with("other", claim.id().value())
                .with("status", survivor.status().name()));
    }

    private Claim survivor(ClaimId into) {
        if (into == null) {
            throw new InvalidException("missing", "The claim to merge into is missing. Give its id.")
                    .with("field", "into");
        }
        try {
            return claims.require(into);
        } catch (NotFoundException e) {
            InvalidException unknown = new InvalidException("unknown-claim", e.getMessage());
            unknown.with("field", "into").initCause(e);
            throw unknown;
        }
    }

    /** Tells a merged claim apart again: it gets its place, its evidence and its state back. */
    public void unmerge(ClaimId id, Long seen) {
        gate.require(ClaimStep.UNMERGE);
        Claim claim = claims.requireAt(id, seen);
        if (!ClaimStep.UNMERGE.opensTo(claim)) {
            throw new StepRefusedException(claim, ClaimStep.UNMERGE.words());
        }
        Instant mergedAt = claim.merging().at();
        Claim survivor = claims.require(new ClaimId(claim.merging().into()));
        Instant now = clock.now();
        List<Evidence> back = evidence.attachedTo(family(id));
        back.forEach(piece -> piece.moveTo(id));
        claim.unmerge(now);
        if (back.stream().anyMatch(piece -> changedSince(piece, mergedAt))) {
            claim.groundChanged(now);
            grounds.fire(new GroundChanged(claim, withdrawn(back), now));
        }
        Claim holder = holder(survivor);
        holder.groundChanged(now);
        grounds.fire(new GroundChanged(holder, ids(back), now));
        events.fire(about("CLAIM_UNMERGED", claim).with("status", claim.status().name()));
        events.fire(about("CLAIM_LET_GO", survivor).with("other", id.value()));
    }

    /** The claim and all that were merged into it, directly or by way of others. */
    private Set<String> family(ClaimId id) {
        Set<String> family = new HashSet<>(Set.of(id.value()));
        families.of(id).forEach(member -> family.add(member.id().value()));
        return family;
    }

    /** The claim that stands for this one now: itself, or the last of those it was merged into. */
    private Claim holder(Claim claim) {
        Claim holder = claim;
        while (holder.merging() != null) {
            holder = claims.require(new ClaimId(holder.merging().into()));
        }
        return holder;
    }

    private static boolean changedSince(Evidence piece, Instant moment) {
        return piece.withdrawn() && !piece.withdrawnAt().isBefore(moment);
    }

    private static Set<String> withdrawn(List<Evidence> pieces) {
        return ids(pieces.stream().filter(Evidence::withdrawn).toList());
    }

    private static Set<String> ids(List<Evidence> pieces) {
        return pieces.stream().map(piece -> piece.id().value()).collect(Collectors.toSet());
    }

    private static DeskEvent about(String action, Claim claim) {
        return DeskEvent.ofClaim(action, claim.article().value(), claim.id().value());
    }
}
