package org.factdesk.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.service.audit.AuditReading;
import org.factdesk.service.audit.AuditVerifier;
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.PageParameters;

/** The audit trail: all of it, what it says of a claim, and whether it is whole. */
@Path("")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    private AuditReading trail;

    @Inject
    private AuditVerifier verifier;

    @Inject
    private ClaimDesk claims;

    /** A page of the entries, oldest first. */
    @GET
    @Path("audit")
    public Response entries(@BeanParam PageParameters page) {
        return Answer.ok(JsonShape.page(trail.entries(page.request()), AuditJson::of));
    }

    /** Whether every entry is what its hash says. */
    @GET
    @Path("audit/verification")
    public Response verification() {
        return Answer.ok(AuditJson.of(verifier.verify()));
    }

    /** A page of what the trail says of a claim, oldest first. */
    @GET
    @Path("claims/{id}/history")
    public Response history(@PathParam("id") ClaimId id, @BeanParam PageParameters page) {
        claims.requireKnown(id);
        return Answer.ok(JsonShape.page(trail.history(id, page.request()), AuditJson::history));
    }
}
