package org.factdesk.domain.claim;

import java.time.Instant;

/**
 * Told when something changed on which a verdict rests: the statement, the claimant, the date, the risk or the evidence.
 *
 * @param claim the claim, already touched
 * @param withdrawnEvidence the id of the evidence that was withdrawn, or null when something else changed
 */
public record GroundChanged(Claim claim, String withdrawnEvidence, Instant at) {}
