package org.factdesk.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.desk.DeskSettings;
import org.factdesk.service.review.ClaimReading;
import org.factdesk.service.review.ClaimSheet;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.AnsweredOnce;
import org.factdesk.web.desk.AtMost;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.Retried;

/** The claims of an article as W3C annotations, out and in. */
@Path("articles/{id}/annotations")
@RequestScoped
public class AnnotationsResource {

    private static final String JSON_LD = "application/ld+json";
    private static final int MOST_BYTES = 8 << 20;

    @Inject
    private ArticleShelf shelf;

    @Inject
    private ClaimReading claims;

    @Inject
    private AnnotationIntake intake;

    @Inject
    private DeskSettings settings;

    @Inject
    private Admission admission;

    /** The collection, or with a number one of its pages. */
    @GET
    @Produces({JSON_LD, MediaType.APPLICATION_JSON})
    public Response list(
            @PathParam("id") ArticleId id,
            @QueryParam("page") String page,
            @HeaderParam("If-None-Match") String known) {
        shelf.requireKnown(id);
        ArticleSheet article = shelf.sheet(id);
        List<ClaimSheet> all = annotated(id);
        AnnotationJson json = new AnnotationJson(settings.publicUrl(), id.value());
        if (page == null) {
            return AnnotationAnswer.container(json.collection(article.title(), all.size()), known);
        }
        int number = page.matches("\\d{1,6}") ? Integer.parseInt(page) : -1;
        if (number < 0 || (number > 0 && number * AnnotationJson.PAGE >= all.size())) {
            throw new NotFoundException(
                            "unknown-page", "There is no page “" + page + "”. Begin with the collection's “first”.")
                    .with("page", page);
        }
        return AnnotationAnswer.resource(json.page(article.title(), all, number), known);
    }

    /** One annotation. */
    @GET
    @Path("{claim}")
    @Produces({JSON_LD, MediaType.APPLICATION_JSON})
    public Response read(
            @PathParam("id") ArticleId id,
            @PathParam("claim") ClaimId claim,
            @HeaderParam("If-None-Match") String known) {
        shelf.requireKnown(id);
        ClaimSheet sheet = claims.ofArticle(id, List.of(claim)).stream()
                .findFirst()
                .orElseThrow(() -> (NotFoundException)
                        new NotFoundException("unknown-annotation", "There is no such annotation of this article.")
                                .with("claim", claim.value()));
        return AnnotationAnswer.resource(new AnnotationJson(settings.publicUrl(), id.value()).annotation(sheet), known);
    }

    /** Takes in an annotation or a page of them, and says what became of each. */
    @POST
    @Consumes({JSON_LD, MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @Retried
    @AnsweredOnce
    public Response add(@PathParam("id") ArticleId id, @AtMost(MOST_BYTES) Body body) {
        shelf.requireKnown(id);
        admission.require(Admission.WORKERS);
        JsonObject document = body.document();
        AnnotationJson json = new AnnotationJson(settings.publicUrl(), id.value());
        return intake.takeIn(id, document, json.collectionId());
    }

    /** What was withdrawn or became part of another claim is not given out. */
    private List<ClaimSheet> annotated(ArticleId id) {
        return claims.ofArticle(id).stream()
                .filter(claim -> claim.status() != ClaimStatus.WITHDRAWN && claim.status() != ClaimStatus.MERGED)
                .toList();
    }
}
