package org.factdesk.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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

/** The publication of an article. */
@Path("articles/{id}/publication")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticlePublicationResource {

    @Inject
    private SignOffDesk desk;

    @Inject
    private ArticleSteps steps;

    /** Says that a signed-off article is out. */
    @POST
    @Retried
    @AnsweredOnce
    public Response publish(@PathParam("id") ArticleId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        steps.require(id);
        body.fields();
        desk.publish(id, steps.seen(id, ifMatch));
        return steps.created(id);
    }
}
