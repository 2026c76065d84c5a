package org.factdesk.web.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.service.check.PersonDesk;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.Retried;

/** One entry of the desk's own list of persons: taken off it. */
@Path("persons/{id}/withdrawal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonWithdrawalResource {

    @Inject
    private PersonDesk desk;

    @Inject
    private Admission admission;

    /** Takes it off, with a reason. */
    @POST
    @Retried
    @AnsweredOnce
    public Response withdraw(@PathParam("id") String id, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.LEADERS);
        return Answer.ok(PersonJson.of(desk.withdraw(id, body.fields("reason").text("reason"))));
    }
}
