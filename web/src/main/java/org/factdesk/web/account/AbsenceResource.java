package org.factdesk.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.factdesk.domain.account.AbsenceId;
import org.factdesk.domain.account.Role;
import org.factdesk.service.account.AbsenceDesk;
import org.factdesk.service.account.AbsenceRow;
import org.factdesk.service.desk.Page;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.Retried;

/** Who is away. */
@Path("absences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AbsenceResource {

    private static final List<Role> READERS = List.of(Role.CHECKER, Role.REVIEWER, Role.DESK_EDITOR, Role.AUDITOR);

    @Inject
    private AbsenceDesk desk;

    @Inject
    private Admission admission;

    /** The absences that last and that are to come. */
    @GET
    public Response list() {
        admission.require(READERS);
        return Answer.ok(JsonShape.page(new Page<>(desk.standing(), null), AbsenceResource::json));
    }

    /** Notes an absence. */
    @POST
    @Retried
    @AnsweredOnce
    public Response note(Body body) {
        admission.require(Admission.WORKERS);
        JsonFields fields = body.fields("person", "from", "until");
        AbsenceRow noted = desk.note(fields.text("person"), fields.date("from"), fields.date("until"));
        return Answer.created("absences/" + noted.id(), json(noted));
    }

    /** Ends an absence before its last day. */
    @POST
    @Path("{id}/end")
    @Retried
    @AnsweredOnce
    public Response end(@PathParam("id") AbsenceId id, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.WORKERS);
        body.fields();
        return Answer.ok(json(desk.end(id)));
    }

    private static JsonObject json(AbsenceRow absence) {
        return new JsonShape()
                .with("id", absence.id())
                .with("person", absence.username())
                .with("from", absence.from())
                .with("until", absence.until())
                .with("now", absence.now())
                .with("notedBy", absence.notedBy())
                .build();
    }
}
