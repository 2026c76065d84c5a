package org.factdesk.web.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.check.FindingId;
import org.factdesk.service.check.FindingDesk;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.Retried;

/** One finding: taken off the table. */
@Path("findings/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FindingResource {

    @Inject
    private FindingDesk desk;

    @Inject
    private Admission admission;

    /** Dismisses it with a reason. */
    @POST
    @Path("dismissal")
    @Retried
    @AnsweredOnce
    public Response dismiss(@PathParam("id") FindingId id, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.WORKERS);
        return Answer.ok(CheckJson.of(desk.dismiss(id, body.fields("reason").text("reason"))));
    }
}
