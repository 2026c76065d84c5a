package org.factdesk.web.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.service.check.HeldOfficeRow;
import org.factdesk.service.check.PersonDesk;
import org.factdesk.service.desk.Page;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.Retried;

/** The desk's own list of persons. */
@Path("persons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PersonResource {

    @Inject
    private PersonDesk desk;

    @Inject
    private Admission admission;

    /** All that are on it. */
    @GET
    public Response list() {
        return Answer.ok(JsonShape.page(new Page<>(desk.all(), null), PersonJson::of));
    }

    /** Puts an office that somebody held on it. */
    @POST
    @Retried
    @AnsweredOnce
    public Response add(Body body) {
        admission.require(Admission.LEADERS);
        JsonFields fields = body.fields("person", "office", "from", "to");
        HeldOfficeRow made =
                desk.add(fields.text("person"), fields.text("office"), fields.date("from"), fields.date("to"));
        return Answer.created("persons/" + made.id(), PersonJson.of(made));
    }
}
