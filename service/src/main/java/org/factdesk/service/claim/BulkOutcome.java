package org.factdesk.service.claim;

import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;

/**
 * What a change of many claims does, or did, to one of them.
 *
 * @param number the claim's number within its article, or null where the claim could not be read
 * @param before what it was, as the API writes it; null for none
 * @param after what it is then
 * @param code the name of the refusal, or null
 * @param reason the refusal in a sentence, or null
 */
public record BulkOutcome(
        ClaimId id,
        Integer number,
        String statement,
        State state,
        String before,
        String after,
        String code,
        String reason) {

    /** How it went. */
    public enum State {
        /** The preview's word: it would be changed. */
        WOULD_CHANGE,
        CHANGED,
        /** It was so already. */
        UNCHANGED,
        /** Somebody changed the claim since the caller read it; nothing was done to it. */
        CHANGED_MEANWHILE,
        /** The change may not be made to this claim. */
        REFUSED,
        /** The database could not be reached; it can be tried again. */
        NOT_DONE
    }

    static BulkOutcome of(Claim claim, State state, String before, String after) {
        return new BulkOutcome(claim.id(), claim.number(), claim.statement(), state, before, after, null, null);
    }

    static BulkOutcome without(ClaimId id, State state, String code, String reason) {
        return new BulkOutcome(id, null, null, state, null, null, code, reason);
    }

    /** Whether nothing stood in its way. */
    public boolean fine() {
        return state == State.WOULD_CHANGE || state == State.CHANGED || state == State.UNCHANGED;
    }
}
