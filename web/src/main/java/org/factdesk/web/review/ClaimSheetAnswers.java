package org.factdesk.web.review;

import static org.factdesk.service.desk.DeskJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.service.review.ClaimReading;
import org.factdesk.service.review.ClaimSheet;
import org.factdesk.web.claim.ClaimAnswers;
import org.factdesk.web.claim.OpenBy;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.JsonShape;

/** Answers with a claim's sheet. */
@ApplicationScoped
public class ClaimSheetAnswers implements ClaimAnswers {

    @Inject
    private ClaimReading claims;

    @Inject
    private OpenBy others;

    @Override
    public Response done(ClaimId id) {
        ClaimSheet sheet = claims.whole(id);
        return Answer.ok(withOpenBy(sheet), sheet.version());
    }

    private JsonObject withOpenBy(ClaimSheet sheet) {
        JsonArrayBuilder openBy = JSON.createArrayBuilder();
        others.others(sheet.id())
                .forEach(row -> openBy.add(new JsonShape()
                        .with("person", row.username())
                        .with("since", row.since())
                        .build()));
        JsonArray all = openBy.build();
        JsonObject claim = ClaimJson.of(sheet);
        return all.isEmpty()
                ? claim
                : JSON.createObjectBuilder(claim).add("openBy", all).build();
    }

    @Override
    public Response created(ClaimId id) {
        return created(id, List.of());
    }

    @Override
    public Response created(ClaimId id, Collection<String> warnings) {
        ClaimSheet sheet = claims.whole(id);
        JsonObject claim = ClaimJson.of(sheet);
        if (!warnings.isEmpty()) {
            claim = JSON.createObjectBuilder(claim)
                    .add("warnings", JSON.createArrayBuilder(warnings))
                    .build();
        }
        return Answer.created("claims/" + id, claim, sheet.version());
    }

    @Override
    public long version(ClaimId id) {
        return claims.whole(id).version();
    }
}
