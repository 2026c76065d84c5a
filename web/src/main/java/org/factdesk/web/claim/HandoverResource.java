package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.service.account.AbsenceDesk;
import org.factdesk.service.claim.HandoverDesk;
import org.factdesk.service.claim.HandoverRow;
import org.factdesk.service.desk.Page;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.Retried;

/** Handing over what somebody has not finished, and what lies idle with those who are not here. */
@Path("handovers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HandoverResource {

    private static final int USUAL_DAYS = 3;

    @Inject
    private HandoverDesk desk;

    @Inject
    private AbsenceDesk people;

    @Inject
    private Admission admission;

    /** Hands work over, or with {@code preview} says what would be. */
    @POST
    @Retried
    @AnsweredOnce
    public Response handOver(Body body) {
        admission.require(Admission.WORKERS);
        JsonFields fields = body.fields("person", "to", "preview");
        String person = fields.text("person");
        String to = fields.text("to");
        boolean preview = Boolean.TRUE.equals(fields.flag("preview"));
        List<HandoverRow> rows = preview ? desk.preview(person, to) : desk.handOver(person, to);
        return Answer.ok(new JsonShape()
                .with("preview", preview ? true : null)
                .with("to", to)
                .with("done", preview ? 0 : rows.size())
                .with("warnings", people.warning(to).map(List::of).orElse(null))
                .with("items", rows, HandoverResource::json)
                .build());
    }

    /** Unfinished claims of people who are away or disabled that nobody touched for some days. */
    @GET
    @Path("idle")
    public Response idle(@QueryParam("days") String days) {
        admission.require(Admission.LEADERS);
        return Answer.ok(JsonShape.page(new Page<>(desk.idle(number(days)), null), HandoverResource::json));
    }

    private static int number(String days) {
        if (days == null || days.isBlank()) {
            return USUAL_DAYS;
        }
        if (!days.matches("\\d{1,4}")) {
            throw (MalformedException) new MalformedException(
                            "unknown-value", "“" + days + "” is no number of days. Give a whole number, such as 3.")
                    .with("parameter", "days");
        }
        return Integer.parseInt(days);
    }

    private static JsonObject json(HandoverRow row) {
        return new JsonShape()
                .with("claim", row.id())
                .with("article", row.article())
                .with("number", row.number())
                .with("statement", row.statement())
                .with("status", row.status())
                .with("assignee", row.assignee())
                .with("updatedAt", row.updatedAt())
                .build();
    }
}
