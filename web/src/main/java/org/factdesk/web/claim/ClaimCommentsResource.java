package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.CommentId;
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.service.claim.CommentDesk;
import org.factdesk.service.desk.Page;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.Retried;

/** What the people of the desk say to each other about a claim. */
@Path("claims/{id}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClaimCommentsResource {

    @Inject
    private CommentDesk desk;

    @Inject
    private ClaimDesk claims;

    @Inject
    private Admission admission;

    /** All comments on a claim, thread after thread. */
    @GET
    public Response list(@PathParam("id") ClaimId id) {
        claims.requireKnown(id);
        return Answer.ok(JsonShape.page(new Page<>(desk.ofClaim(id), null), CommentJson::of));
    }

    /** Writes a comment. */
    @POST
    @Retried
    @AnsweredOnce
    public Response post(@PathParam("id") ClaimId id, Body body) {
        claims.requireKnown(id);
        admission.require(Admission.AUTHORS);
        JsonFields fields = body.fields("text", "inReplyTo");
        String before = fields.text("inReplyTo");
        CommentId posted =
                desk.post(id, fields.text("text"), before == null || before.isBlank() ? null : new CommentId(before));
        return Answer.created("comments/" + posted, CommentJson.of(desk.read(posted)));
    }
}
