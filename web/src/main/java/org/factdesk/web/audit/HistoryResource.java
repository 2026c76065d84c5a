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
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.PageParameters;

/** What the audit trail says of a claim. */
@Path("claims/{id}/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

    @Inject
    private AuditReading trail;

    @Inject
    private ClaimDesk claims;

    /** A page of what the trail says of a claim, oldest first. */
    @GET
    public Response history(@PathParam("id") ClaimId id, @BeanParam PageParameters page) {
        claims.requireKnown(id);
        return Answer.ok(JsonShape.page(trail.history(id, page.request()), AuditJson::history));
    }
}
