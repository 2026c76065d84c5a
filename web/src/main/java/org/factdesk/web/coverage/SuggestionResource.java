package org.factdesk.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.coverage.UnitId;
import org.factdesk.service.coverage.SuggestionDesk;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.Retried;

/** What is done with one suggestion. */
@Path("suggestions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionResource {

    @Inject
    private SuggestionDesk desk;

    @Inject
    private ArticleSteps articles;

    @Inject
    private Admission admission;

    /** Sets the suggestion aside and excuses what is open in its sentence. */
    @POST
    @Path("dismissal")
    @Retried
    @AnsweredOnce
    public Response dismiss(@PathParam("id") UnitId id, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.WORKERS);
        desk.dismiss(id, body.fields("reason").text("reason"));
        return articles.done(id.article());
    }
}
