package org.factdesk.service.claim;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.factdesk.domain.claim.Comment;

/**
 * A comment as it is shown.
 *
 * @param thread the comment that began its thread, itself where it did
 * @param text null once it is withdrawn
 * @param mentions who was told of it
 * @param unknown names in it that reach nobody
 * @param withdrawnAt when its author withdrew it, or null
 */
public record CommentRow(
        String id,
        String claim,
        String thread,
        String text,
        List<String> mentions,
        List<String> unknown,
        String by,
        Instant at,
        Instant withdrawnAt)
        implements Serializable {

    /** Reads a comment; what was withdrawn keeps its words to itself. */
    public static CommentRow of(Comment comment) {
        return new CommentRow(
                comment.id().value(),
                comment.claim().value(),
                comment.thread().value(),
                comment.withdrawn() ? null : comment.text(),
                comment.mentions(),
                comment.unknown(),
                comment.by(),
                comment.at(),
                comment.withdrawnAt());
    }

    /** Whether it stands in the thread of another comment. */
    public boolean reply() {
        return !id.equals(thread);
    }

    /** Whether it was not withdrawn. */
    public boolean standing() {
        return withdrawnAt == null;
    }
}
