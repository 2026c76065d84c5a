package org.factdesk.service.verdict;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.domain.verdict.Correction;
import org.factdesk.domain.verdict.CorrectionState;
import org.factdesk.domain.verdict.Verdict;
import org.factdesk.service.claim.ClaimRepository;
import org.factdesk.service.claim.StepGate;
import org.factdesk.service.desk.DeskClock;

/** Proposes corrections of verdicts that readers see. The review decides on them as on any other verdict. */
@Stateless
@RolesAllowed("DESK_EDITOR")
public class CorrectionDesk {

    @Inject
    private CorrectionRepository corrections;

    @Inject
    private VerdictDraft draft;

    @Inject
    private SourcingCheck sourcing;

    @Inject
    private ClaimRepository claims;

    @Inject
    private StepGate gate;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /**
     * Proposes another verdict in place of the public one, which stands until somebody else approves. While a correction
     * waits already, only its proposer may replace it.
     *
     * @param seen the version of the claim the caller saw, or null
     * @param note what readers are told of the change
     * @param exception why the sources are enough although they are fewer than the desk asks for, or null
     */
    public void propose(ClaimId id, Long seen, NewVerdict proposal, String note, String exception) {
        String by = gate.require(ClaimStep.CORRECT).username();
        Claim claim = claims.require(id);
        Correction waiting = corrections.find(claim.correction());
        if (waiting != null && !waiting.proposedBy().equals(by)) {
            throw new NotAllowedException(
                            "foreign-correction",
                            "A correction by " + waiting.proposedBy()
                                    + " waits for approval. Only they may replace it; a reviewer may return it.")
                    .with("claim", id.value());
        }
        claim.requireVersion(seen);
        Correction.requireOpen(claim);
        Instant now = clock.now();
        Verdict verdict = draft.of(claim, proposal, by, now);
        Correction correction = new Correction(claim, verdict, note, now);
        sourcing.require(claim, verdict, exception, now);
        if (waiting != null) {
            waiting.decide(CorrectionState.REPLACED, now);
        }
        corrections.add(correction);
        claim.correct(correction.id(), now);
        events.fire(DeskEvent.ofClaim("CORRECTION_PROPOSED", claim.article().value(), id.value())
                .with("correction", correction.id())
                .with("verdict", verdict.id().value())
                .with("replaces", correction.replaced().value())
                .with("rating", verdict.rating())
                .with("rationale", verdict.rationale())
                .with("evidence", verdict.cited())
                .with("note", correction.note()));
    }
}
