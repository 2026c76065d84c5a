package org.factdesk.web.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.service.check.FindingDesk;
import org.factdesk.web.desk.Answer;

/** What the rules found in an article. */
@Path("articles/{id}/checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticleChecksResource {

    @Inject
    private FindingDesk desk;

    /** The findings, compared with all other articles. */
    @GET
    public Response read(@PathParam("id") ArticleId id, @QueryParam("dismissed") String dismissed) {
        return Answer.ok(CheckJson.of(desk.of(id, CheckParameters.dismissed(dismissed))));
    }
}
