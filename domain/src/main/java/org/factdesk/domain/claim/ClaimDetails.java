package org.factdesk.domain.claim;

import java.time.LocalDate;

/**
 * What is said of a claim when it is marked; each may be null.
 *
 * @param statement what is claimed, in the checker's words; the quote when missing
 * @param claimant who said it
 */
public record ClaimDetails(
        String statement,
        String claimant,
        ClaimantType claimantType,
        String claimantUrl,
        LocalDate claimedOn,
        Priority priority,
        Risk risk) {

    /** Nothing said. */
    public static ClaimDetails none() {
        return new ClaimDetails(null, null, null, null, null, null, null);
    }
}
