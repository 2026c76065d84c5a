package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.ClaimDetails;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimantType;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.claim.Risk;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.claim.ClaimMarkup;
import org.factdesk.service.claim.ClaimQueue;
import org.factdesk.service.claim.WantedQuote;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.IfMatch;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.PageParameters;
import org.factdesk.web.desk.Retried;

/** The claims of an article. */
@Path("articles/{id}/claims")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ArticleClaimsResource {

    @Inject
    private ArticleShelf shelf;

    @Inject
    private ClaimQueue queue;

    @Inject
    private ClaimMarkup markup;

    @Inject
    private ClaimAnswers answers;

    @Inject
    private Admission admission;

    /** A page of the claims in the order of the words. */
    @GET
    public Response list(@PathParam("id") ArticleId id, @BeanParam PageParameters page) {
        shelf.requireKnown(id);
        return Answer.ok(JsonShape.page(queue.inArticle(id, page.request()), ClaimRowJson::of));
    }

    /** Marks a claim, by its words or by where they stand. */
    @POST
    @Retried
    @AnsweredOnce
    public Response mark(@PathParam("id") ArticleId id, @HeaderParam("If-Match") String ifMatch, Body body) {
        shelf.requireKnown(id);
        admission.require(Admission.WORKERS);
        JsonFields fields = body.fields(
                "quote",
                "span",
                "statement",
                "claimant",
                "claimantType",
                "claimantUrl",
                "claimedOn",
                "priority",
                "risk");
        JsonFields quote = fields.object("quote", "exact", "prefix", "suffix");
        JsonFields span = fields.object("span", "revision", "start", "end");
        ClaimDetails details = details(fields);
        WantedQuote wanted = quote == null ? null : wanted(quote);
        Place place = span == null ? null : Place.of(span);
        shelf.requireAt(id, IfMatch.seen(ifMatch, () -> shelf.sheet(id).version()));
        if ((wanted == null) == (place == null)) {
            throw new InvalidException(
                            "missing",
                            "Say which words are claimed: either with “quote” or with “span”, not with both.")
                    .with("field", "quote");
        }
        ClaimId claim = wanted == null
                ? markup.mark(id, place.revision(), place.span(), details)
                : markup.mark(id, wanted, details);
        return answers.created(claim);
    }

    private static WantedQuote wanted(JsonFields quote) {
        return new WantedQuote(quote.text("exact"), quote.text("prefix"), quote.text("suffix"));
    }

    private static ClaimDetails details(JsonFields fields) {
        return new ClaimDetails(
                fields.text("statement"),
                fields.text("claimant"),
                fields.oneOf("claimantType", ClaimantType.class),
                fields.text("claimantUrl"),
                fields.date("claimedOn"),
                fields.oneOf("priority", Priority.class),
                fields.oneOf("risk", Risk.class));
    }

    /** Where words stand; the numbers are proven to be a span when they are used. */
    private record Place(JsonFields fields, Integer revision, Integer start, Integer end) {

        static Place of(JsonFields span) {
            return new Place(span, span.whole("revision"), span.whole("start"), span.whole("end"));
        }

        TextSpan span() {
            if (start == null || end == null) {
                throw fields.missing(start == null ? "start" : "end");
            }
            return new TextSpan(start, end);
        }
    }
}
