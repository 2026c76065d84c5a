package org.factdesk.domain.claim;

import org.factdesk.domain.desk.DeskId;

/** The opaque id of one change that was made to many claims. */
public record BulkId(String value) {

    public BulkId {
        DeskId.checked(value);
    }

    /** A new id. */
    public static BulkId next() {
        return new BulkId(DeskId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
