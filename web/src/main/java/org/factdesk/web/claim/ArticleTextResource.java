package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.claim.RevisedText;
import org.factdesk.service.claim.RevisionDesk;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AtMost;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.IfMatch;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.Retried;

/** The newest text of an article. */
@Path("articles/{id}/text")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticleTextResource {

    /** Room for the longest text with half of its characters escaped. */
    private static final int MOST_BYTES = 32 << 20;

    @Inject
    private ArticleShelf shelf;

    @Inject
    private RevisionDesk desk;

    @Inject
    private Admission admission;

    /** Replaces the text and says where each claim stands in the new one. */
    @PUT
    @Retried
    public Response revise(
            @PathParam("id") ArticleId id, @HeaderParam("If-Match") String ifMatch, @AtMost(MOST_BYTES) Body body) {
        shelf.requireKnown(id);
        admission.require(Admission.AUTHORS);
        shelf.requireAt(id, null);
        String text = body.fields("text").text("text");
        Long seen = IfMatch.required(ifMatch, () -> shelf.sheet(id).version());
        RevisedText revised = desk.revise(id, seen, text);
        JsonShape shape = new JsonShape()
                .with(
                        "revision",
                        new JsonShape()
                                .with("number", revised.number())
                                .with("sha256", revised.sha256())
                                .with("text", revised.text())
                                .build())
                .with("placements", revised.placements(), PlacementJson::of);
        return Answer.ok(shape.build(), revised.version());
    }
}
