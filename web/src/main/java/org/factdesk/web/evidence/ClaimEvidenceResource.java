package org.factdesk.web.evidence;

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

/** The evidence of a claim. */
@Path("claims/{id}/evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ClaimEvidenceResource {

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
    @Retried
    @AnsweredOnce
    public Response attach(@PathParam("id") ClaimId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        claims.requireKnown(id);
        admission.require(Admission.WORKERS);
        NewEvidence arrival = arrival(body.fields("stance", "source", "quote", "locator", "note"));
        EvidenceId piece = desk.attach(id, IfMatch.seen(ifMatch, () -> answers.version(id)), arrival);
        return Answer.created("evidence/" + piece, EvidenceJson.of(desk.read(piece)));
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
