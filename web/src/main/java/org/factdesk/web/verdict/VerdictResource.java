package org.factdesk.web.verdict;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.service.verdict.NewVerdict;
import org.factdesk.service.verdict.VerdictDesk;
import org.factdesk.web.claim.ClaimAnswers;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.IfMatch;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.Retried;

/** Verdicts. */
@Path("claims/{id}/verdict")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerdictResource {

    @Inject
    private VerdictDesk desk;

    @Inject
    private ClaimDesk claims;

    @Inject
    private ClaimAnswers answers;

    @Inject
    private Admission admission;

    /** Proposes a verdict. */
    @POST
    @Retried
    @AnsweredOnce
    public Response propose(@PathParam("id") ClaimId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        claims.requireKnown(id);
        admission.require(Admission.WORKERS);
        JsonFields fields = body.fields("rating", "rationale", "evidence");
        NewVerdict proposal = new NewVerdict(fields.text("rating"), fields.text("rationale"), fields.texts("evidence"));
        desk.propose(id, IfMatch.seen(ifMatch, () -> answers.version(id)), proposal);
        return answers.created(id);
    }
}
