package org.factdesk.domain.claim;

import org.factdesk.domain.desk.DeskId;

/** The opaque id of a query to the claimant or the writer. */
public record QueryId(String value) {

    public QueryId {
        DeskId.checked(value);
    }

    /** A new id. */
    public static QueryId next() {
        return new QueryId(DeskId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
