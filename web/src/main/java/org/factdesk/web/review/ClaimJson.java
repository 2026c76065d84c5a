package org.factdesk.web.review;

import jakarta.json.JsonObject;
import java.util.TreeSet;
import org.factdesk.service.review.ClaimSheet;
import org.factdesk.service.review.ReviewRow;
import org.factdesk.service.review.VerdictRow;
import org.factdesk.web.claim.ClaimParts;
import org.factdesk.web.claim.PlacementJson;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.evidence.EvidenceJson;

/** A claim whole as the web API shows it. */
final class ClaimJson {

    private ClaimJson() {}

    static JsonObject of(ClaimSheet claim) {
        JsonShape shape = new JsonShape()
                .with("id", claim.id())
                .with("article", claim.article())
                .with("number", claim.number())
                .with("status", claim.status())
                .with("statement", claim.statement())
                .with(
                        "quote",
                        ClaimParts.quote(
                                claim.quote().exact(),
                                claim.quote().prefix(),
                                claim.quote().suffix()))
                .with(
                        "span",
                        ClaimParts.span(
                                claim.revision(),
                                claim.span().start(),
                                claim.span().end()))
                .with("placement", PlacementJson.of(claim.placement(), claim.placementScore()))
                .with("claimant", claim.claimant())
                .with("claimantType", claim.claimantType())
                .with("claimantUrl", claim.claimantUrl())
                .with("claimedOn", claim.claimedOn())
                .with("priority", claim.priority())
                .with("risk", claim.risk())
                .with("due", ClaimParts.due(claim.due()))
                .with("tags", new TreeSet<>(claim.tags()))
                .with("assignee", claim.assignee())
                .with("reviewer", claim.reviewer())
                .with("evidence", claim.evidence(), EvidenceJson::of);
        return withEnd(shape, claim).build();
    }

    private static JsonShape withEnd(JsonShape shape, ClaimSheet claim) {
        if (claim.verdict() != null) {
            shape.with("verdict", verdict(claim.verdict()));
        }
        if (claim.publishedVerdict() != null) {
            shape.with("publishedVerdict", verdict(claim.publishedVerdict()));
        }
        ClaimCourseJson.write(shape, claim);
        return shape.with("publishedAt", claim.publishedAt())
                .with("createdBy", claim.createdBy())
                .with("createdAt", claim.createdAt())
                .with("updatedAt", claim.updatedAt());
    }

    static JsonObject verdict(VerdictRow verdict) {
        return new JsonShape()
                .with("id", verdict.id())
                .with("number", verdict.number())
                .with("rating", verdict.rating())
                .with("rationale", verdict.rationale())
                .with("evidence", verdict.evidence())
                .with("proposedBy", verdict.proposedBy())
                .with("proposedAt", verdict.proposedAt())
                .with("reviews", verdict.reviews(), ClaimJson::review)
                .build();
    }

    private static JsonObject review(ReviewRow review) {
        JsonShape shape = new JsonShape()
                .with("decision", review.decision())
                .with("by", review.by())
                .with("at", review.at())
                .with("comment", review.comment());
        if (review.breakGlassReason() != null) {
            shape.with(
                    "breakGlass",
                    new JsonShape().with("reason", review.breakGlassReason()).build());
        }
        return shape.with("void", review.voided() ? true : null).build();
    }
}
