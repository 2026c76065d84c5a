package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.claim.Addressee;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.QueryId;
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.service.claim.QueryDesk;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.IfMatch;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.Retried;
import org.factdesk.web.desk.WantedMoment;

/** Queries about a claim to who made it or who wrote it down. */
@Path("claims/{id}/queries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClaimQueriesResource {

    @Inject
    private QueryDesk desk;

    @Inject
    private ClaimDesk claims;

    @Inject
    private ClaimAnswers answers;

    @Inject
    private WantedMoment moments;

    @Inject
    private Admission admission;

    /** Sends a query. */
    @POST
    @Retried
    @AnsweredOnce
    public Response ask(@PathParam("id") ClaimId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        claims.requireKnown(id);
        admission.require(Admission.WORKERS);
        JsonFields fields = body.fields("to", "text", "dueOn");
        QueryId asked = desk.ask(
                id,
                IfMatch.seen(ifMatch, () -> answers.version(id)),
                fields.oneOf("to", Addressee.class),
                fields.text("text"),
                moments.day("dueOn", fields.text("dueOn")));
        return Answer.created("queries/" + asked, QueryJson.of(desk.read(asked)));
    }
}
