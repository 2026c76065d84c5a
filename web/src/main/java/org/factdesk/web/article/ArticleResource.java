package org.factdesk.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleState;
import org.factdesk.domain.desk.Words;
import org.factdesk.service.article.AcceptedArticle;
import org.factdesk.service.article.ArticleFilter;
import org.factdesk.service.article.ArticleIntake;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.article.DeadlineDesk;
import org.factdesk.service.article.FileText;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.AtMost;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.IfMatch;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.PageParameters;
import org.factdesk.web.desk.Retried;
import org.factdesk.web.desk.Values;
import org.factdesk.web.desk.WantedMoment;

/** Articles. */
@Path("articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticleResource {

    /** Room for the longest text with half of its characters escaped in JSON, or for a large file. */
    private static final int MOST_BYTES = 32 << 20;

    @Inject
    private ArticleIntake intake;

    @Inject
    private ArticleShelf shelf;

    @Inject
    private FileText files;

    @Inject
    private DeadlineDesk deadlines;

    @Inject
    private WantedMoment moments;

    @Inject
    private Admission admission;

    /** Takes an article in. */
    @POST
    @Retried
    @AnsweredOnce
    public Response add(@AtMost(MOST_BYTES) Body body) {
        admission.require(Admission.AUTHORS);
        Arrival arrival = Arrival.of(body, files, moments);
        if (arrival.deadline() != null) {
            admission.require(Admission.LEADERS);
        }
        AcceptedArticle accepted = intake.accept(arrival.article());
        ArticleSheet sheet = accepted.sheet();
        if (arrival.deadline() != null) {
            deadlines.set(new ArticleId(sheet.id()), null, arrival.deadline());
            sheet = shelf.sheet(new ArticleId(sheet.id()));
        }
        JsonShape shape = ArticleJson.shape(sheet);
        if (!accepted.similar().isEmpty()) {
            shape.with("similar", accepted.similar(), ArticleJson::of);
        }
        if (arrival.proposals() != null) {
            shape.with("proposals", arrival.proposals(), ArticleJson::of);
        }
        return Answer.created("articles/" + sheet.id(), shape.build(), sheet.version());
    }

    /** The articles, newest first. */
    @GET
    public Response list(
            @QueryParam("q") String words, @QueryParam("state") String states, @BeanParam PageParameters page) {
        ArticleFilter filter =
                new ArticleFilter(Words.optional("q", words, 500), Values.several("state", states, ArticleState.class));
        JsonObject rows = JsonShape.page(shelf.rows(filter, page.request()), ArticleJson::row);
        return Answer.ok(rows);
    }

    /** An article with its newest words. */
    @GET
    @Path("{id}")
    public Response read(@PathParam("id") ArticleId id) {
        shelf.requireKnown(id);
        ArticleSheet sheet = shelf.sheet(id);
        return Answer.ok(ArticleJson.of(sheet), sheet.version());
    }

    /** Changes what of an article can be changed beside its words: its deadline. */
    @PATCH
    @Path("{id}")
    @Retried
    public Response amend(@PathParam("id") ArticleId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        shelf.requireKnown(id);
        admission.require(Admission.LEADERS);
        JsonFields fields = body.fields("deadline");
        Long seen = IfMatch.required(ifMatch, () -> shelf.sheet(id).version());
        Instant deadline = moments.moment("deadline", fields.text("deadline"));
        if (fields.has("deadline")) {
            deadlines.set(id, seen, deadline);
        } else {
            shelf.requireAt(id, seen);
        }
        ArticleSheet sheet = shelf.sheet(id);
        return Answer.ok(ArticleJson.of(sheet), sheet.version());
    }
}
