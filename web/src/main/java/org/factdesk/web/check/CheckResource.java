package org.factdesk.web.check;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.service.check.FindingDesk;
import org.factdesk.web.desk.Answer;

/** What the rules found in a set of articles. */
@Path("checks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CheckResource {

    @Inject
    private FindingDesk desk;

    /** The findings, looking at these articles alone. */
    @GET
    public Response read(@QueryParam("articles") String articles, @QueryParam("dismissed") String dismissed) {
        return Answer.ok(
                CheckJson.of(desk.of(CheckParameters.articles(articles), CheckParameters.dismissed(dismissed))));
    }
}
