package org.factdesk.domain.evidence;

import org.factdesk.domain.desk.DeskId;

/** The opaque id of a piece of evidence. */
public record EvidenceId(String value) {

    public EvidenceId {
        DeskId.checked(value);
    }

    /** A new id. */
    public static EvidenceId next() {
        return new EvidenceId(DeskId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
