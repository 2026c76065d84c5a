package org.factdesk.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.service.report.ReportExporter;
import org.factdesk.web.desk.Retried;

/** The ClaimReview of a claim. */
@Path("claims/{id}/claim-review")
@RequestScoped
public class ClaimReviewResource {

    @Inject
    private ReportExporter exporter;

    @Inject
    private ClaimDesk claims;

    /** The ClaimReview of a published claim, or its preview once the verdict is approved. */
    @GET
    @Retried
    @Produces({"application/ld+json", MediaType.APPLICATION_JSON})
    public Response claimReview(@PathParam("id") ClaimId id) {
        claims.requireKnown(id);
        return Response.ok(exporter.claimReview(id)).build();
    }
}
