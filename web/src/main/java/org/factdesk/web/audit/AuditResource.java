package org.factdesk.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.service.audit.AuditReading;
import org.factdesk.service.audit.AuditVerifier;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.PageParameters;

/** The audit trail, and whether it is whole. */
@Path("audit")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    @Inject
    private AuditReading trail;

    @Inject
    private AuditVerifier verifier;

    /** A page of the entries, oldest first. */
    @GET
    public Response entries(@BeanParam PageParameters page) {
        return Answer.ok(JsonShape.page(trail.entries(page.request()), AuditJson::of));
    }

    /** Whether every entry is what its hash says. */
    @GET
    @Path("verification")
    public Response verification() {
        return Answer.ok(AuditJson.of(verifier.verify()));
    }
}
