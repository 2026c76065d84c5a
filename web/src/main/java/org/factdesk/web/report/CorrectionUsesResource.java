package org.factdesk.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.service.report.CorrectionCascade;
import org.factdesk.service.report.UseRow;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.Retried;

/** Where the old versions of a corrected verdict were used, and what has been done about each. */
@Path("claims/{id}/corrected-uses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionUsesResource {

    @Inject
    private CorrectionCascade cascade;

    @Inject
    private ClaimDesk claims;

    @Inject
    private Admission admission;

    /** The uses, oldest correction first. */
    @GET
    public Response list(@PathParam("id") ClaimId id) {
        claims.requireKnown(id);
        return Answer.ok(new JsonShape()
                .with("items", cascade.ofClaim(id), CorrectionUsesResource::use)
                .build());
    }

    /** Notes what has been done about one of them. */
    @POST
    @Path("{use}/settlement")
    @Retried
    @AnsweredOnce
    public Response settle(@PathParam("id") ClaimId id, @PathParam("use") String use, Body body) {
        claims.requireKnown(id);
        cascade.requireKnown(use);
        admission.require(Admission.LEADERS);
        return Answer.ok(use(cascade.settle(use, body.fields("note").text("note"))));
    }

    private static JsonObject use(UseRow use) {
        return new JsonShape()
                .with("id", use.id())
                .with("correction", use.correction())
                .with("kind", use.kind())
                .with("article", use.article())
                .with("form", use.form())
                .with("edition", use.edition())
                .with("by", use.by())
                .with("at", use.at())
                .with("note", use.note())
                .with("settledBy", use.settledBy())
                .with("settledAt", use.settledAt())
                .build();
    }
}
