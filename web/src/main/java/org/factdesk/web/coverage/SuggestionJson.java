package org.factdesk.web.coverage;

import jakarta.json.JsonObject;
import org.factdesk.service.coverage.Suggestion;
import org.factdesk.web.desk.JsonShape;

/** Suggestions as the web API and the reader's scripts see them. */
final class SuggestionJson {

    private SuggestionJson() {}

    static JsonObject of(Suggestion suggestion) {
        return new JsonShape()
                .with("id", suggestion.id())
                .with("score", suggestion.score())
                .with("reasons", suggestion.reasons())
                .with(
                        "place",
                        new JsonShape()
                                .with("article", suggestion.article())
                                .with("revision", suggestion.revision())
                                .with("start", suggestion.span().start())
                                .with("end", suggestion.span().end())
                                .with("exact", suggestion.exact())
                                .build())
                .build();
    }
}
