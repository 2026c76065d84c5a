package org.factdesk.service.coverage;

import java.io.Serializable;
import java.time.Instant;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.coverage.TextChange;
import org.factdesk.domain.coverage.TextChangeState;

/**
 * A change asked of the writer as it is shown.
 *
 * @param answer what the writer said, or null
 * @param reason why it was declined or withdrawn, or null
 * @param made the revision that its acceptance made, or null
 */
public record TextChangeRow(
        String id,
        String article,
        String claim,
        String unit,
        int revision,
        TextSpan span,
        String exact,
        String proposed,
        String note,
        String by,
        Instant at,
        TextChangeState state,
        String answer,
        String answeredBy,
        Instant answeredAt,
        String reason,
        Integer made,
        String settledBy,
        Instant settledAt)
        implements Serializable {

    /** The article whose text it concerns. */
    public ArticleId of() {
        return new ArticleId(article);
    }

    static TextChangeRow of(TextChange change) {
        return new TextChangeRow(
                change.id().value(),
                change.article().value(),
                change.claim(),
                change.unit(),
                change.revision(),
                change.span(),
                change.words(),
                change.proposed(),
                change.note(),
                change.askedBy(),
                change.askedAt(),
                change.state(),
                change.answer(),
                change.answeredBy(),
                change.answeredAt(),
                change.reason(),
                change.madeRevision(),
                change.settledBy(),
                change.settledAt());
    }
}
