package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.claim.QueryId;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.claim.QueryDesk;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.IfMatch;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.Retried;

/** One query: read and answered. */
@Path("queries/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QueryResource {

    @Inject
    private QueryDesk desk;

    @Inject
    private ClaimAnswers answers;

    @Inject
    private Admission admission;

    /** One query. */
    @GET
    public Response read(@PathParam("id") QueryId id) {
        desk.requireKnown(id);
        return Answer.ok(QueryJson.of(desk.read(id)));
    }

    /** Notes the answer, or that none came. */
    @POST
    @Path("answer")
    @Retried
    @AnsweredOnce
    public Response answer(@PathParam("id") QueryId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.AUTHORS);
        JsonFields fields = body.fields("text", "noAnswer");
        String text = fields.text("text");
        boolean none = Boolean.TRUE.equals(fields.flag("noAnswer"));
        if (none) {
            admission.require(Admission.WORKERS);
        }
        Long seen = IfMatch.seen(ifMatch, () -> answers.version(desk.claimOf(id)));
        if (none && text != null) {
            throw new InvalidException("answer-and-none", "Give the answer, or say that none came, not both.")
                    .with("field", "noAnswer");
        }
        if (none) {
            desk.giveUp(id, seen);
        } else {
            desk.answer(id, seen, text);
        }
        return Answer.ok(QueryJson.of(desk.read(id)));
    }
}
