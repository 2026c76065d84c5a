package org.factdesk.domain.claim;

import org.factdesk.domain.desk.DeskId;

/** The opaque id of a claim. */
public record ClaimId(String value) {

    public ClaimId {
        DeskId.checked(value);
    }

    /** A new id. */
    public static ClaimId next() {
        return new ClaimId(DeskId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
