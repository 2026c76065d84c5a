package org.factdesk.web.claim;

import jakarta.json.JsonObject;
import org.factdesk.service.claim.CommentRow;
import org.factdesk.web.desk.JsonShape;

/** Comments as the web API shows them. */
public final class CommentJson {

    private CommentJson() {}

    /** The comment; one that was withdrawn has no text. */
    public static JsonObject of(CommentRow comment) {
        return new JsonShape()
                .with("id", comment.id())
                .with("claim", comment.claim())
                .with("thread", comment.thread())
                .with("text", comment.text())
                .with("mentions", comment.mentions())
                .with("unknown", comment.unknown().isEmpty() ? null : comment.unknown())
                .with("by", comment.by())
                .with("at", comment.at())
                .with("withdrawnAt", comment.withdrawnAt())
                .build();
    }
}
