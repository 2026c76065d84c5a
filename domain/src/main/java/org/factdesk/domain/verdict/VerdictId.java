package org.factdesk.domain.verdict;

import org.factdesk.domain.desk.DeskId;

/** The opaque id of a verdict. */
public record VerdictId(String value) {

    public VerdictId {
        DeskId.checked(value);
    }

    /** A new id. */
    public static VerdictId next() {
        return new VerdictId(DeskId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
