package org.factdesk.web.evidence;

import jakarta.json.JsonObject;
import org.factdesk.service.evidence.EvidenceRow;
import org.factdesk.service.evidence.SourceRow;
import org.factdesk.web.desk.JsonShape;

/** Evidence and sources as the web API shows them. */
public final class EvidenceJson {

    private EvidenceJson() {}

    /** A piece of evidence; one that was taken back says why. */
    public static JsonObject of(EvidenceRow evidence) {
        JsonShape shape = new JsonShape()
                .with("id", evidence.id())
                .with("claim", evidence.claim())
                .with("stance", evidence.stance())
                .with("source", source(evidence.source()))
                .with("quote", evidence.quote())
                .with("locator", evidence.locator())
                .with("note", evidence.note())
                .with("by", evidence.by())
                .with("at", evidence.at());
        if (evidence.withdrawal() != null) {
            shape.with(
                    "withdrawal",
                    new JsonShape()
                            .with("reason", evidence.withdrawal().reason())
                            .with("by", evidence.withdrawal().by())
                            .with("at", evidence.withdrawal().at())
                            .build());
        }
        return shape.build();
    }

    /** A source. */
    public static JsonObject source(SourceRow source) {
        return new JsonShape()
                .with("id", source.id())
                .with("title", source.title())
                .with("publisher", source.publisher())
                .with("url", source.url())
                .with("kind", source.kind())
                .with("primary", source.primary())
                .build();
    }
}
