package org.factdesk.web.claim;

import jakarta.json.JsonObject;
import java.util.List;
import org.factdesk.service.claim.BulkOutcome;
import org.factdesk.web.desk.JsonShape;

/** What came of a change of many claims, claim by claim, as the web API shows it. */
final class BulkJson {

    private BulkJson() {}

    static JsonObject of(JsonShape shape, List<BulkOutcome> outcomes) {
        long done = outcomes.stream().filter(BulkOutcome::fine).count();
        return shape.with("done", done)
                .with("notDone", outcomes.size() - done)
                .with("items", outcomes, BulkJson::json)
                .build();
    }

    private static JsonObject json(BulkOutcome outcome) {
        return new JsonShape()
                .with("claim", outcome.id())
                .with("number", outcome.number())
                .with("statement", outcome.statement())
                .with("outcome", outcome.state())
                .with("before", outcome.before())
                .with("after", outcome.after())
                .with("code", outcome.code())
                .with("detail", outcome.reason())
                .build();
    }
}
