package org.factdesk.service.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.service.account.PersonSettings;
import org.factdesk.service.desk.DeskClock;

/**
 * Gives out the most urgent claim that nobody has, each to one taker only: whoever wins the one conditional update has
 * it, all others go on to the next.
 */
@Stateless
@RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
public class NextClaim {

    /** How many candidates are read at a time; more takers than this at one moment read again. */
    private static final int CANDIDATES = 20;

    @Inject
    private ClaimRepository claims;

    @Inject
    private PersonSettings settings;

    @Inject
    private StepGate gate;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /** Takes the next claim for the caller, in a language they work in; empty when all such work is given out. */
    public Optional<ClaimId> take() {
        String taker = gate.require(ClaimStep.TAKE_NEXT).username();
        List<String> languages = settings.languagesOf(taker);
        List<NextCandidate> candidates = claims.mostUrgent(CANDIDATES, languages);
        while (!candidates.isEmpty()) {
            for (NextCandidate candidate : candidates) {
                if (claims.takeNext(candidate, taker, clock.now())) {
                    ClaimId id = new ClaimId(candidate.id());
                    Claim claim = claims.require(id);
                    claims.reread(claim);
                    events.fire(
                            DeskEvent.ofClaim("CLAIM_ASSIGNED", claim.article().value(), id.value())
                                    .with("assignee", taker)
                                    .with("from", "queue"));
                    return Optional.of(id);
                }
            }
            candidates = claims.mostUrgent(CANDIDATES, languages);
        }
        return Optional.empty();
    }
}
