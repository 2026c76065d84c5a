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
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.Retried;

/** The sign-off of an article. */
@Path("articles/{id}/sign-off")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignOffResource {

    @Inject
    private SignOffDesk desk;

    @Inject
    private ArticleSteps steps;

    /** Signs the newest revision off, with open items only by an exception. */
    @POST
    @Retried
    @AnsweredOnce
    public Response signOff(@PathParam("id") ArticleId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        steps.require(id);
        JsonFields exception = body.fields("exception").object("exception", "reason");
        desk.signOff(id, steps.seen(id, ifMatch), exception == null ? null : reason(exception));
        return steps.done(id);
    }

    /** An exception is made with a reason or not at all: an empty one is refused later, by the desk. */
    private static String reason(JsonFields exception) {
        String reason = exception.text("reason");
        return reason == null ? "" : reason;
    }
}
