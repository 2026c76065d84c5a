package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.service.claim.NextClaim;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.Retried;

/** Taking work from the queue. */
@Path("queue/next")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NextClaimResource {

    @Inject
    private NextClaim next;

    @Inject
    private ClaimAnswers answers;

    @Inject
    private Admission admission;

    /** Takes the most urgent claim that nobody has; 204 when there is none. */
    @POST
    @Retried
    @AnsweredOnce
    public Response take(Body body) {
        admission.require(Admission.WORKERS);
        body.fields();
        return next.take().map(answers::done).orElseGet(() -> Response.noContent()
                .build());
    }
}
