package org.factdesk.domain.account;

import org.factdesk.domain.desk.DeskId;

/** The opaque id of an absence. */
public record AbsenceId(String value) {

    public AbsenceId {
        DeskId.checked(value);
    }

    /** A new id. */
    public static AbsenceId next() {
        return new AbsenceId(DeskId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
