package org.factdesk.domain.coverage;

import org.factdesk.domain.desk.DeskId;

/** The opaque id of a change asked of the writer. */
public record TextChangeId(String value) {

    public TextChangeId {
        DeskId.checked(value);
    }

    /** A new id. */
    public static TextChangeId next() {
        return new TextChangeId(DeskId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
