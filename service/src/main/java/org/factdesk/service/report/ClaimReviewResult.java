package org.factdesk.service.report;

import jakarta.json.JsonObject;
import java.util.List;

/** A claim's ClaimReview, or why there is none yet. */
public sealed interface ClaimReviewResult {

    /**
     * The markup.
     *
     * @param preview whether the claim is approved but not published, so that {@code datePublished} is missing
     * @param notes what was left out because it is unknown, and what readers of the markup may dislike, one sentence each
     */
    record Ready(JsonObject json, boolean preview, List<String> notes) implements ClaimReviewResult {}

    /** The claim has no approved verdict; {@code message} says what is needed, in one sentence. */
    record NotYet(String claimId, ReportedStatus status, String message) implements ClaimReviewResult {}
}
