package org.factdesk.web.coverage;

import jakarta.json.JsonObject;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.service.coverage.UnitRow;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.evidence.EvidenceJson;

/** Units as the web API shows them. */
final class UnitJson {

    private UnitJson() {}

    static JsonObject of(UnitRow unit) {
        return new JsonShape()
                .with("id", unit.id())
                .with("article", unit.article())
                .with("kind", unit.kind())
                .with("state", unit.state())
                .with("span", span(unit.revision(), unit.span()))
                .with("exact", unit.exact())
                .with("sentence", span(unit.revision(), unit.sentence()))
                .with("claims", unit.claims())
                .with("source", unit.source() == null ? null : EvidenceJson.source(unit.source()))
                .with("note", unit.note())
                .with("reason", unit.reason())
                .with("by", unit.by())
                .with("at", unit.at())
                .build();
    }

    private static JsonObject span(int revision, TextSpan span) {
        return new JsonShape()
                .with("revision", revision)
                .with("start", span.start())
                .with("end", span.end())
                .build();
    }
}
