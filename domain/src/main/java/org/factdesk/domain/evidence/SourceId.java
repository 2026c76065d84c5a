package org.factdesk.domain.evidence;

import org.factdesk.domain.desk.DeskId;

/** The opaque id of a source. */
public record SourceId(String value) {

    public SourceId {
        DeskId.checked(value);
    }

    /** A new id. */
    public static SourceId next() {
        return new SourceId(DeskId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
