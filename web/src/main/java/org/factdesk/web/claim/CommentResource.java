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
import org.factdesk.domain.claim.CommentId;
import org.factdesk.service.claim.CommentDesk;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.Retried;

/** One comment: read and withdrawn. */
@Path("comments/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CommentResource {

    @Inject
    private CommentDesk desk;

    @Inject
    private Admission admission;

    /** One comment. */
    @GET
    public Response read(@PathParam("id") CommentId id) {
        desk.requireKnown(id);
        return Answer.ok(CommentJson.of(desk.read(id)));
    }

    /** Takes one's own comment back. */
    @POST
    @Path("withdrawal")
    @Retried
    @AnsweredOnce
    public Response withdraw(@PathParam("id") CommentId id, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.AUTHORS);
        body.fields();
        desk.withdraw(id);
        return Answer.ok(CommentJson.of(desk.read(id)));
    }
}
