package org.factdesk.web.check;

import jakarta.json.JsonObject;
import org.factdesk.service.check.CheckSheet;
import org.factdesk.service.check.FindingRow;
import org.factdesk.service.check.PlaceRow;
import org.factdesk.web.desk.JsonShape;

/** Findings as the web API shows them. */
final class CheckJson {

    private CheckJson() {}

    static JsonObject of(CheckSheet sheet) {
        return new JsonShape()
                .with("state", sheet.done() ? "DONE" : "RUNNING")
                .with("notice", sheet.notice())
                .with("items", sheet.findings(), CheckJson::of)
                .build();
    }

    static JsonObject of(FindingRow finding) {
        JsonShape shape = new JsonShape()
                .with("id", finding.id())
                .with("kind", finding.kind())
                .with("severity", finding.severity())
                .with("subject", finding.subject())
                .with("message", finding.message())
                .with("working", finding.working())
                .with("places", finding.places(), CheckJson::of);
        if (finding.dismissal() != null) {
            shape.with(
                    "dismissal",
                    new JsonShape()
                            .with("reason", finding.dismissal().reason())
                            .with("by", finding.dismissal().by())
                            .with("at", finding.dismissal().at())
                            .build());
        }
        return shape.build();
    }

    private static JsonObject of(PlaceRow place) {
        return new JsonShape()
                .with("article", place.article())
                .with("revision", place.revision())
                .with("start", place.start())
                .with("end", place.end())
                .with("exact", place.exact())
                .with("low", place.low())
                .with("high", place.high())
                .with("who", place.who())
                .with("when", place.when())
                .build();
    }
}
