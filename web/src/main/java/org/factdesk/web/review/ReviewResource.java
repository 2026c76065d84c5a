package org.factdesk.web.review;

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
import org.factdesk.domain.review.Decision;
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.service.review.ReviewDesk;
import org.factdesk.web.claim.ClaimAnswers;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.IfMatch;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.Retried;
import org.factdesk.web.desk.SignedReason;

/** Reviews of verdicts, and their publication. */
@Path("claims/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    @Inject
    private ReviewDesk desk;

    @Inject
    private ClaimDesk claims;

    @Inject
    private ClaimAnswers answers;

    @Inject
    private Admission admission;

    /** Approves the proposed verdict, or returns it. */
    @POST
    @Path("review")
    @Retried
    @AnsweredOnce
    public Response review(@PathParam("id") ClaimId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        claims.requireKnown(id);
        admission.require(Admission.REVIEWERS);
        JsonFields fields = body.fields("decision", "comment", "breakGlass");
        Decision decision = fields.oneOf("decision", Decision.class);
        String comment = fields.text("comment");
        String glass = SignedReason.of(fields, "breakGlass");
        Long seen = IfMatch.seen(ifMatch, () -> answers.version(id));
        if (decision == null) {
            desk.requireReviewable(id, seen);
            throw fields.missing("decision");
        }
        if (decision == Decision.APPROVE) {
            desk.approve(id, seen, comment, glass);
        } else {
            desk.sendBack(id, seen, comment);
        }
        return answers.created(id);
    }

    /** Makes the approved verdict public. */
    @POST
    @Path("publication")
    @Retried
    @AnsweredOnce
    public Response publish(@PathParam("id") ClaimId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        claims.requireKnown(id);
        admission.require(Admission.LEADERS);
        String exception = SignedReason.of(body.fields("exception"), "exception");
        desk.publish(id, IfMatch.seen(ifMatch, () -> answers.version(id)), exception);
        return answers.created(id);
    }
}
