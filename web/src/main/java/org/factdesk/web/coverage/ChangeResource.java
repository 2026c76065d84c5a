package org.factdesk.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.coverage.TextChangeId;
import org.factdesk.service.coverage.ChangeDesk;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.Retried;

/** What becomes of one change asked of a writer. */
@Path("changes/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChangeResource {

    @Inject
    private ChangeDesk desk;

    @Inject
    private ArticleSteps steps;

    @Inject
    private Admission admission;

    /** One change. */
    @GET
    public Response read(@PathParam("id") TextChangeId id) {
        desk.requireKnown(id);
        return done(id);
    }

    /** Puts the proposed words into the text. */
    @POST
    @Path("acceptance")
    @Retried
    @AnsweredOnce
    public Response accept(@PathParam("id") TextChangeId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.AUTHORS);
        body.fields();
        desk.accept(id, steps.seen(desk.read(id).of(), ifMatch));
        return done(id);
    }

    /** Notes what the writer says. */
    @POST
    @Path("answer")
    @Retried
    @AnsweredOnce
    public Response answer(@PathParam("id") TextChangeId id, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.AUTHORS);
        desk.answer(id, body.fields("text").text("text"));
        return done(id);
    }

    /** Leaves the text as it is. */
    @POST
    @Path("declination")
    @Retried
    @AnsweredOnce
    public Response decline(@PathParam("id") TextChangeId id, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.AUTHORS);
        desk.decline(id, body.fields("reason").text("reason"));
        return done(id);
    }

    /** Asks for it no longer. */
    @POST
    @Path("withdrawal")
    @Retried
    @AnsweredOnce
    public Response withdraw(@PathParam("id") TextChangeId id, Body body) {
        desk.requireKnown(id);
        admission.require(Admission.WORKERS);
        desk.withdraw(id, body.fields("reason").text("reason"));
        return done(id);
    }

    private Response done(TextChangeId id) {
        return Answer.ok(TextChangeJson.of(desk.read(id)));
    }
}
