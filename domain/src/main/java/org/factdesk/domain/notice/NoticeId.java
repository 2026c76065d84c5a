package org.factdesk.domain.notice;

import org.factdesk.domain.desk.DeskId;

/** The opaque id of a notice. */
public record NoticeId(String value) {

    public NoticeId {
        DeskId.checked(value);
    }

    /** A new id. */
    public static NoticeId next() {
        return new NoticeId(DeskId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
