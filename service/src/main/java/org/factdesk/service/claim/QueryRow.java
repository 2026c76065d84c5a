package org.factdesk.service.claim;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.factdesk.domain.claim.Addressee;
import org.factdesk.domain.claim.Query;

/**
 * A query as it is shown.
 *
 * @param answer null while it is waited for, and for good where none came
 * @param settledAt when the answer or its absence was noted; null while it is waited for
 */
public record QueryRow(
        String id,
        String claim,
        Addressee to,
        String text,
        LocalDate dueOn,
        String by,
        Instant at,
        String answer,
        String settledBy,
        Instant settledAt)
        implements Serializable {

    /** Reads a query. */
    public static QueryRow of(Query query) {
        return new QueryRow(
                query.id().value(),
                query.claim().value(),
                query.addressee(),
                query.question(),
                query.dueOn(),
                query.askedBy(),
                query.askedAt(),
                query.answer(),
                query.settledBy(),
                query.settledAt());
    }

    /** Whether an answer is still waited for. */
    public boolean open() {
        return settledAt == null;
    }
}
