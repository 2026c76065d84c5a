package org.factdesk.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.service.coverage.SignOffDesk;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.Retried;

/** The killing of an article, and its way back. */
@Path("articles/{id}/kill")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticleKillResource {

    @Inject
    private SignOffDesk desk;

    @Inject
    private ArticleSteps steps;

    /** Takes an article off the desk before it is out. */
    @POST
    @Retried
    @AnsweredOnce
    public Response kill(@PathParam("id") ArticleId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        steps.require(id);
        String reason = body.fields("reason").text("reason");
        desk.kill(id, steps.seen(id, ifMatch), reason);
        return steps.done(id);
    }

    /** Puts a killed article back where it stood. */
    @DELETE
    @Retried
    public Response revive(@PathParam("id") ArticleId id, @HeaderParam("If-Match") String ifMatch) {
        steps.require(id);
        desk.revive(id, steps.seen(id, ifMatch));
        return steps.done(id);
    }
}
