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
import org.factdesk.service.verdict.CorrectionDesk;
import org.factdesk.service.verdict.NewVerdict;
import org.factdesk.web.claim.ClaimAnswers;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.IfMatch;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.Retried;
import org.factdesk.web.desk.SignedReason;

/** Corrections of what is public. */
@Path("claims/{id}/correction")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionResource {

    @Inject
    private CorrectionDesk desk;

    @Inject
    private ClaimDesk claims;

    @Inject
    private ClaimAnswers answers;

    @Inject
    private Admission admission;

    /** Proposes a correction of the public verdict. */
    @POST
    @Retried
    @AnsweredOnce
    public Response propose(@PathParam("id") ClaimId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        claims.requireKnown(id);
        admission.require(Admission.LEADERS);
        JsonFields fields = body.fields("rating", "rationale", "evidence", "note", "exception");
        NewVerdict proposal = new NewVerdict(fields.text("rating"), fields.text("rationale"), fields.texts("evidence"));
        desk.propose(
                id,
                IfMatch.seen(ifMatch, () -> answers.version(id)),
                proposal,
                fields.text("note"),
                SignedReason.of(fields, "exception"));
        return answers.created(id);
    }
}
