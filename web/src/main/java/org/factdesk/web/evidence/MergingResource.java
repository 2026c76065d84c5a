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
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.service.evidence.ClaimMerging;
import org.factdesk.web.claim.ClaimAnswers;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.IfMatch;
import org.factdesk.web.desk.Retried;

/** Making one claim of two that say the same, and two again. */
@Path("claims/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MergingResource {

    @Inject
    private ClaimMerging merging;

    @Inject
    private ClaimDesk claims;

    @Inject
    private ClaimAnswers answers;

    @Inject
    private Admission admission;

    /** Merges the claim into another one. */
    @POST
    @Path("merge")
    @Retried
    @AnsweredOnce
    public Response merge(@PathParam("id") ClaimId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        claims.requireKnown(id);
        admission.require(Admission.LEADERS);
        String into = body.fields("into").text("into");
        merging.merge(
                id,
                IfMatch.seen(ifMatch, () -> answers.version(id)),
                into == null || into.isBlank() ? null : new ClaimId(into));
        return answers.done(id);
    }

    /** Tells it apart again. */
    @POST
    @Path("unmerge")
    @Retried
    @AnsweredOnce
    public Response unmerge(@PathParam("id") ClaimId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        claims.requireKnown(id);
        admission.require(Admission.LEADERS);
        body.fields();
        merging.unmerge(id, IfMatch.seen(ifMatch, () -> answers.version(id)));
        return answers.done(id);
    }
}
