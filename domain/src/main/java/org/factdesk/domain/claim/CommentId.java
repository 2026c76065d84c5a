package org.factdesk.domain.claim;

import org.factdesk.domain.desk.DeskId;

/** The opaque id of a comment on a claim. */
public record CommentId(String value) {

    public CommentId {
        DeskId.checked(value);
    }

    /** A new id. */
    public static CommentId next() {
        return new CommentId(DeskId.next());
    }

    @Override
    public String toString() {
        return value;
    }
}
