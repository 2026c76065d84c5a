package org.factdesk.web.evidence;

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
import org.factdesk.domain.evidence.EvidenceId;
import org.factdesk.service.evidence.EvidenceDesk;
import org.factdesk.web.claim.ClaimAnswers;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.IfMatch;
import org.factdesk.web.desk.Retried;

/** One piece of evidence: read and taken back. */
@Path("evidence/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    @Inject
    private EvidenceDesk desk;

    @Inject
    private ClaimAnswers answers;

    @Inject
    private Admission admission;

    /** One piece of evidence. */
    @GET
    public Response read(@PathParam("id") EvidenceId id) {
        desk.requireKnown(id);
        return Answer.ok(EvidenceJson.of(desk.read(id)));
    }

    /** Takes a piece of evidence back. */
    @POST
    @Path("withdrawal")
    @Retried
    @AnsweredOnce
    public Response withdraw(@PathParam("id") EvidenceId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.WORKERS);
        String reason = body.fields("reason").text("reason");
        desk.withdraw(id, IfMatch.seen(ifMatch, () -> answers.version(desk.claimOf(id))), reason);
        return Answer.ok(EvidenceJson.of(desk.read(id)));
    }
}
