package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.claim.ViewId;
import org.factdesk.domain.desk.DeskException;
import org.factdesk.service.claim.ViewDesk;
import org.factdesk.service.claim.ViewRow;
import org.factdesk.service.desk.Page;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.Retried;
import org.factdesk.web.desk.Values;

/** The lists of claims that are kept by name. */
@Path("views")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ViewResource {

    @Inject
    private ViewDesk desk;

    @Inject
    private QueueFilters filters;

    @Inject
    private QueueCounter counter;

    @Inject
    private Admission admission;

    /** The caller's views and those of the desk, each with how many claims it holds. */
    @GET
    public Response list() {
        List<ViewRow> rows = new ArrayList<>(desk.mine());
        rows.addAll(desk.ofDesk());
        return Answer.ok(JsonShape.page(new Page<>(rows, null), this::shape));
    }

    /** Keeps a list under a name. */
    @POST
    @Retried
    @AnsweredOnce
    public Response save(Body body) {
        JsonFields fields = body.fields("name", "query", "desk");
        boolean all = Boolean.TRUE.equals(fields.flag("desk"));
        if (all) {
            admission.require(Admission.LEADERS);
        }
        String query = fields.text("query");
        QueueAddress address = QueueAddress.told(query == null ? "" : known(query));
        filters.read(address::of);
        address.sort();
        String kept = QueueAddress.query(address.getValues()).replaceFirst("^\\?", "");
        ViewRow row = all ? desk.saveForDesk(fields.text("name"), kept) : desk.save(fields.text("name"), kept);
        return Answer.created("/api/views/" + row.id(), shape(row));
    }

    private static String known(String query) {
        for (String pair : query.replaceFirst("^\\?", "").split("&")) {
            String name = pair.substring(0, Math.max(0, pair.indexOf('=')));
            if (!pair.isEmpty() && !QueueFilters.NAMES.contains(name) && !name.equals("sort")) {
                throw Values.unknown("query", pair, QueueFilters.NAMES);
            }
        }
        return query;
    }

    /** Gives a view another name. */
    @PATCH
    @Path("{id}")
    @Retried
    public Response rename(@PathParam("id") ViewId id, Body body) {
        return Answer.ok(shape(desk.rename(id, body.fields("name").text("name"))));
    }

    /** Forgets a view. */
    @DELETE
    @Path("{id}")
    @Retried
    public Response delete(@PathParam("id") ViewId id) {
        desk.delete(id);
        return Response.noContent().build();
    }

    private JsonObject shape(ViewRow row) {
        JsonShape shape = new JsonShape()
                .with("id", row.id())
                .with("name", row.name())
                .with("query", row.query())
                .with("desk", row.desk());
        try {
            QueueCounter.Count count = counter.of(QueueAddress.told(row.query()));
            shape.with("count", count.amount()).with("more", count.more());
        } catch (DeskException e) {
            shape.with("problem", e.getMessage()); // a view that cannot be read any more can still be deleted
        }
        return shape.build();
    }
}
