package org.factdesk.web.claim;

import jakarta.json.JsonObject;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.Due;
import org.factdesk.service.claim.ClaimRow;
import org.factdesk.web.desk.JsonShape;

/** Claims as lists of the web API show them. */
final class ClaimRowJson {

    private ClaimRowJson() {}

    static JsonObject of(ClaimRow claim) {
        Due due = Claim.NEVER_DUE.equals(claim.dueAt()) ? null : new Due(claim.dueAt(), claim.dueDay());
        return new JsonShape()
                .with("id", claim.id())
                .with("article", claim.article())
                .with("number", claim.number())
                .with("status", claim.status())
                .with("statement", claim.statement())
                .with("quote", ClaimParts.quote(claim.exact(), claim.prefix(), claim.suffix()))
                .with("span", ClaimParts.span(claim.revision(), claim.start(), claim.end()))
                .with("placement", PlacementJson.of(claim.placement(), null))
                .with("claimant", claim.claimant())
                .with("claimedOn", claim.claimedOn())
                .with("priority", claim.priority())
                .with("risk", claim.risk())
                .with("due", ClaimParts.due(due))
                .with("assignee", claim.assignee())
                .with("reviewer", claim.reviewer())
                .with("rating", claim.rating())
                .with("createdAt", claim.createdAt())
                .with("updatedAt", claim.updatedAt())
                .build();
    }
}
