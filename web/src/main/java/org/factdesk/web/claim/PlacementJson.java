package org.factdesk.web.claim;

import jakarta.json.JsonObject;
import java.util.List;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.service.claim.ClaimPlacement;
import org.factdesk.web.desk.JsonShape;

/** Where claims stand in a text that they were not marked in, as the web API shows it. */
public final class PlacementJson {

    private PlacementJson() {}

    static JsonObject of(ClaimPlacement placement) {
        return shape(placement).build();
    }

    /** What became of a claim's place, which may carry more fields. */
    public static JsonShape shape(ClaimPlacement placement) {
        JsonShape shape = new JsonShape()
                .with("claim", placement.claim())
                .with("outcome", placement.outcome())
                .with("score", placement.score());
        return places(shape, placement.revision(), placement.span(), placement.candidates());
    }

    /** Adds the place and the candidates, as far as there are any. */
    static JsonShape places(JsonShape shape, int revision, TextSpan span, List<TextSpan> candidates) {
        if (span != null) {
            shape.with("span", ClaimParts.span(revision, span.start(), span.end()));
        }
        if (!candidates.isEmpty()) {
            shape.with(
                    "candidates",
                    candidates,
                    candidate -> ClaimParts.span(revision, candidate.start(), candidate.end()));
        }
        return shape;
    }

    /** How a claim came to its place or lost it; null for one that was marked in the newest text. */
    public static JsonObject of(PlacementOutcome outcome, Double score) {
        return outcome == null
                ? null
                : new JsonShape().with("outcome", outcome).with("score", score).build();
    }
}
