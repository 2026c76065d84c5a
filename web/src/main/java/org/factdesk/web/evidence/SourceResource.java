package org.factdesk.web.evidence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.evidence.SourceId;
import org.factdesk.service.evidence.SourceRow;
import org.factdesk.service.evidence.SourceShelf;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.Retried;

/** Sources. */
@Path("sources")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SourceResource {

    @Inject
    private SourceShelf shelf;

    @Inject
    private Admission admission;

    /** Registers a source. */
    @POST
    @Retried
    @AnsweredOnce
    public Response register(Body body) {
        admission.require(Admission.WORKERS);
        SourceRow source = shelf.register(SourceFields.of(body.fields(SourceFields.NAMES)));
        return Answer.created("sources/" + source.id(), EvidenceJson.source(source));
    }

    /** One source. */
    @GET
    @Path("{id}")
    public Response read(@PathParam("id") SourceId id) {
        shelf.requireKnown(id);
        return Answer.ok(EvidenceJson.source(shelf.read(id)));
    }
}
