package org.factdesk.service.verdict;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.claim.StepRefusedException;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.domain.verdict.Verdict;
import org.factdesk.domain.verdict.VerdictId;
import org.factdesk.service.claim.ClaimRepository;
import org.factdesk.service.claim.StepGate;
import org.factdesk.service.desk.DeskClock;

/** Proposes verdicts on claims. */
@Stateless
@RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
public class VerdictDesk {

    @Inject
    private VerdictRepository verdicts;

    @Inject
    private VerdictDraft draft;

    @Inject
    private ClaimRepository claims;

    @Inject
    private StepGate gate;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /** The ratings of the scale in their order. */
    @PermitAll
    public List<RatingRow> scale() {
        return verdicts.scale().stream()
                .map(rating -> new RatingRow(rating.name(), rating.label(), rating.meaning(), rating.value()))
                .toList();
    }

    /**
     * Proposes a verdict. While one is proposed already, only its proposer may replace it.
     *
     * @param seen the version of the claim the caller saw, or null
     * @throws InvalidException when the rating is unknown, the reasoning is missing, or no evidence of the claim is cited
     */
    public VerdictId propose(ClaimId id, Long seen, NewVerdict proposal) {
        Claim claim = claims.require(id);
        String by = gate.require(ClaimStep.PROPOSE).username();
        requireOwn(claim, by);
        claim.requireVersion(seen);
        if (!ClaimStep.PROPOSE.opensTo(claim)) {
            throw new StepRefusedException(claim, "take a verdict");
        }
        Instant now = clock.now();
        Verdict verdict = draft.of(claim, proposal, by, now);
        claim.propose(verdict.id().value(), verdict.rating(), now);
        events.fire(DeskEvent.ofClaim("VERDICT_PROPOSED", claim.article().value(), id.value())
                .with("verdict", verdict.id().value())
                .with("number", verdict.number())
                .with("rating", verdict.rating())
                .with("rationale", verdict.rationale())
                .with("evidence", verdict.cited()));
        return verdict.id();
    }

    private void requireOwn(Claim claim, String by) {
        Verdict current = verdicts.find(claim.verdict());
        if (claim.status() == ClaimStatus.PROPOSED
                && current != null
                && !current.proposedBy().equals(by)) {
            throw new NotAllowedException(
                            "foreign-verdict",
                            "A verdict by " + current.proposedBy()
                                    + " is waiting for review. Only they may replace it; a"
                                    + " reviewer may return it.")
                    .with("claim", claim.id().value());
        }
    }
}
