package org.factdesk.web.review;

import static org.factdesk.service.desk.DeskJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.ServletContext;
import java.util.List;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.evidence.Stance;
import org.factdesk.domain.review.Decision;
import org.factdesk.service.review.ClaimSheet;
import org.factdesk.service.review.VerdictRow;
import org.factdesk.web.desk.DeskLook;

/** Writes the claims of an article for the reader's scripts. */
@ApplicationScoped
class ReaderClaims {

    @Inject
    private DeskLook look;

    @Inject
    private ServletContext context;

    /** The claims that point into this revision as a JSON array in which no markup can begin. */
    String json(List<ClaimSheet> claims, int revision) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        claims.stream().filter(claim -> claim.revision() == revision).forEach(claim -> array.add(one(claim)));
        return array.build().toString().replace("<", "\\u003c");
    }

    private JsonObjectBuilder one(ClaimSheet claim) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", claim.id())
                .add("number", claim.number())
                .add("status", claim.status().name())
                .add("statusLabel", look.statusWord(claim.status()))
                .add("start", claim.span().start())
                .add("end", claim.span().end())
                .add("statement", claim.statement())
                .add("assignee", claim.assignee() == null ? "" : claim.assignee())
                .add("counts", counts(claim))
                .add("url", context.getContextPath() + "/claim/claim?id=" + claim.id());
        VerdictRow verdict = claim.verdict();
        if (verdict != null) {
            json.add("rating", verdict.rating()).add("ratingLabel", look.ratingWord(verdict.rating()));
            if (claim.status() == ClaimStatus.RETURNED) {
                verdict.reviews().stream()
                        .filter(review -> review.decision() == Decision.RETURN && review.comment() != null)
                        .reduce((earlier, later) -> later)
                        .ifPresent(review -> json.add("comment", review.by() + ": " + review.comment()));
            }
        }
        return json;
    }

    private static JsonObjectBuilder counts(ClaimSheet claim) {
        return JSON.createObjectBuilder()
                .add("supports", count(claim, Stance.SUPPORTS))
                .add("contradicts", count(claim, Stance.CONTRADICTS))
                .add("context", count(claim, Stance.CONTEXT));
    }

    private static long count(ClaimSheet claim, Stance stance) {
        return claim.evidence().stream()
                .filter(piece -> piece.standing() && piece.stance() == stance)
                .count();
    }
}
