package org.factdesk.domain.claim;

import java.time.Instant;
import java.util.Set;

/**
 * Told when something changed on which a verdict rests: the statement, the claimant, the date, the risk or the evidence.
 *
 * @param claim the claim, already touched
 * @param lostEvidence the ids of the evidence that it lost; empty when something else changed
 */
public record GroundChanged(Claim claim, Set<String> lostEvidence, Instant at) {

    public GroundChanged {
        lostEvidence = Set.copyOf(lostEvidence);
    }

    /** Something else than evidence changed, or evidence came. */
    public static GroundChanged of(Claim claim, Instant at) {
        return new GroundChanged(claim, Set.of(), at);
    }
}
