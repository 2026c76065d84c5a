package org.factdesk.web.claim;

import jakarta.json.JsonObject;
import org.factdesk.service.claim.QueryRow;
import org.factdesk.web.desk.JsonShape;

/** Queries as the web API shows them. */
public final class QueryJson {

    private QueryJson() {}

    /** The query; one that was given up has {@code noAnswer}. */
    public static JsonObject of(QueryRow query) {
        return new JsonShape()
                .with("id", query.id())
                .with("claim", query.claim())
                .with("to", query.to())
                .with("text", query.text())
                .with("dueOn", query.dueOn())
                .with("by", query.by())
                .with("at", query.at())
                .with("answer", query.answer())
                .with("noAnswer", !query.open() && query.answer() == null ? true : null)
                .with("answeredBy", query.settledBy())
                .with("answeredAt", query.settledAt())
                .build();
    }
}
