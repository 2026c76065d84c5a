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
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.evidence.EvidenceDetails;
import org.factdesk.domain.evidence.EvidenceId;
import org.factdesk.domain.evidence.SourceId;
import org.factdesk.domain.evidence.Stance;
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.service.evidence.EvidenceDesk;
import org.factdesk.service.evidence.NewEvidence;
import org.factdesk.web.claim.ClaimAnswers;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.IfMatch;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.Retried;

/** Evidence: attached to a claim, read, and taken back. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {

    @Inject
    private EvidenceDesk desk;

    @Inject
    private ClaimDesk claims;

    @Inject
    private ClaimAnswers answers;

    @Inject
    private Admission admission;

    /** Attaches evidence to a claim. */
    @POST
    @Path("claims/{id}/evidence")
    @Retried
    @AnsweredOnce
    public Response attach(@PathParam("id") ClaimId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        claims.requireKnown(id);
        admission.require(Admission.WORKERS);
        NewEvidence arrival = arrival(body.fields("stance", "source", "quote", "locator", "note"));
        EvidenceId piece = desk.attach(id, IfMatch.seen(ifMatch, () -> answers.version(id)), arrival);
        return Answer.created("evidence/" + piece, EvidenceJson.of(desk.read(piece)));
    }

    /** One piece of evidence. */
    @GET
    @Path("evidence/{id}")
    public Response read(@PathParam("id") EvidenceId id) {
        desk.requireKnown(id);
        return Answer.ok(EvidenceJson.of(desk.read(id)));
    }

    /** Takes a piece of evidence back. */
    @POST
    @Path("evidence/{id}/withdrawal")
    @Retried
    @AnsweredOnce
    public Response withdraw(@PathParam("id") EvidenceId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.WORKERS);
        String reason = body.fields("reason").text("reason");
        desk.withdraw(id, IfMatch.seen(ifMatch, () -> answers.version(desk.claimOf(id))), reason);
        return Answer.ok(EvidenceJson.of(desk.read(id)));
    }

    private static NewEvidence arrival(JsonFields fields) {
        EvidenceDetails details = new EvidenceDetails(
                fields.oneOf("stance", Stance.class),
                fields.text("quote"),
                fields.text("locator"),
                fields.text("note"));
        JsonFields source = fields.object("source", "id", "title", "publisher", "url", "kind", "primary");
        if (source == null) {
            return new NewEvidence(details, null, null);
        }
        String known = source.text("id");
        boolean described = source.has("title") || source.has("kind") || known == null;
        return new NewEvidence(
                details,
                known == null || known.isBlank() ? null : new SourceId(known),
                described ? SourceFields.of(source) : null);
    }
}
