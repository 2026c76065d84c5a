package org.factdesk.web.coverage;

import jakarta.json.JsonObject;
import org.factdesk.service.coverage.TextChangeRow;
import org.factdesk.web.desk.JsonShape;

/** Changes asked of writers as the web API shows them. */
final class TextChangeJson {

    private TextChangeJson() {}

    static JsonObject of(TextChangeRow change) {
        return new JsonShape()
                .with("id", change.id())
                .with("article", change.article())
                .with("claim", change.claim())
                .with("unit", change.unit())
                .with(
                        "span",
                        new JsonShape()
                                .with("revision", change.revision())
                                .with("start", change.span().start())
                                .with("end", change.span().end())
                                .build())
                .with("exact", change.exact())
                .with("proposed", change.proposed())
                .with("note", change.note())
                .with("by", change.by())
                .with("at", change.at())
                .with("state", change.state())
                .with("answer", change.answer())
                .with("answeredBy", change.answeredBy())
                .with("answeredAt", change.answeredAt())
                .with("reason", change.reason())
                .with("madeRevision", change.made())
                .with("settledBy", change.settledBy())
                .with("settledAt", change.settledAt())
                .build();
    }
}
