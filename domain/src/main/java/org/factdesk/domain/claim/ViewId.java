package org.factdesk.domain.claim;

import org.factdesk.domain.desk.DeskId;

/** The opaque id of a list of claims that is kept by name. */
public record ViewId(String value) {

    public ViewId {
        DeskId.checked(value);
    }

    /** A new id. */
    public static ViewId next() {
        return new ViewId(DeskId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
