package org.factdesk.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.coverage.TextChangeId;
import org.factdesk.domain.coverage.UnitId;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.coverage.ChangeDesk;
import org.factdesk.service.coverage.WantedChange;
import org.factdesk.service.desk.Page;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.Retried;

/** The changes asked of an article's writer. */
@Path("articles/{id}/changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticleChangesResource {

    @Inject
    private ChangeDesk desk;

    @Inject
    private ArticleShelf shelf;

    @Inject
    private Admission admission;

    /** All of them, oldest first. */
    @GET
    public Response list(@PathParam("id") ArticleId id) {
        shelf.requireKnown(id);
        return Answer.ok(JsonShape.page(new Page<>(desk.ofArticle(id), null), TextChangeJson::of));
    }

    /** Asks for one more. */
    @POST
    @Retried
    @AnsweredOnce
    public Response ask(@PathParam("id") ArticleId id, Body body) {
        shelf.requireKnown(id);
        admission.require(Admission.WORKERS);
        JsonFields fields = body.fields("claim", "unit", "span", "proposed", "note");
        String claim = given(fields.text("claim"));
        String unit = given(fields.text("unit"));
        TextChangeId asked = desk.ask(
                id,
                new WantedChange(
                        claim == null ? null : new ClaimId(claim),
                        unit == null ? null : new UnitId(unit),
                        span(fields.object("span", "start", "end")),
                        fields.text("proposed"),
                        fields.text("note")));
        return Answer.created("changes/" + asked, TextChangeJson.of(desk.read(asked)));
    }

    private static String given(String id) {
        return id == null || id.isBlank() ? null : id;
    }

    private static TextSpan span(JsonFields fields) {
        if (fields == null) {
            return null;
        }
        Integer start = fields.whole("start");
        Integer end = fields.whole("end");
        if (start == null || end == null) {
            throw fields.missing(start == null ? "start" : "end");
        }
        return new TextSpan(start, end);
    }
}
