package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.claim.BulkId;
import org.factdesk.service.claim.BulkDesk;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.JsonShape;

/** Taking a change of many claims back. */
@Path("bulk/{id}/undo")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BulkUndoResource {

    @Inject
    private BulkDesk desk;

    @Inject
    private Admission admission;

    /** Takes it back wherever nobody touched the claim since; the others are reported. */
    @POST
    public Response undo(@PathParam("id") BulkId id, Body body) {
        admission.require(Admission.LEADERS);
        body.fields();
        return Answer.ok(BulkJson.of(new JsonShape().with("id", id), desk.undo(id)));
    }
}
