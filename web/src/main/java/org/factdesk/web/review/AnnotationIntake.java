package org.factdesk.web.review;

import static org.factdesk.service.desk.DeskJson.JSON;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.IndexedText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Quote;
import org.factdesk.domain.desk.DeskException;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.claim.ClaimPlacement;
import org.factdesk.service.claim.ForeignMark;
import org.factdesk.service.claim.MarkIntake;
import org.factdesk.web.claim.PlacementJson;
import org.factdesk.web.desk.JsonShape;

/** Takes annotations in: those that can be read are placed, and each is told what became of it. */
@ApplicationScoped
class AnnotationIntake {

    @Inject
    private ArticleShelf shelf;

    @Inject
    private MarkIntake marks;

    /** One annotation as it was read: a mark, or the reason why it is none. */
    private record Read(JsonObject annotation, ForeignMark mark, DeskException refusal) {}

    /** @param collection the id of the article's collection */
    Response takeIn(ArticleId id, JsonObject document, String collection) {
        boolean page = IncomingAnnotations.isPage(document);
        ArticleSheet article = shelf.sheet(id);
        AnnotationReader reader = new AnnotationReader(collection);
        IndexedText text = new IndexedText(new ArticleText(article.text()));
        List<Read> all = IncomingAnnotations.of(document).stream()
                .map(annotation -> read(reader, annotation, text))
                .toList();
        if (!page && all.get(0).refusal != null) {
            throw all.get(0).refusal;
        }
        List<ForeignMark> readable =
                all.stream().filter(one -> one.refusal == null).map(Read::mark).toList();
        List<ClaimPlacement> placed = new ArrayList<>(marks.takeIn(id, readable));
        JsonArrayBuilder placements = JSON.createArrayBuilder();
        String claim = placed.isEmpty() ? null : placed.get(0).claim();
        for (Read one : all) {
            placements.add(one.refusal == null ? outcome(one, placed.remove(0)) : refusal(one));
        }
        String body =
                JSON.createObjectBuilder().add("placements", placements).build().toString();
        boolean created = !page && claim != null;
        return (created ? Response.created(URI.create("articles/" + id + "/annotations/" + claim)) : Response.ok())
                .type(MediaType.APPLICATION_JSON + ";charset=UTF-8")
                .entity(body)
                .build();
    }

    /** Offsets alone have to hold words of the text; beside a quote they only help to find it. */
    private static Read read(AnnotationReader reader, JsonObject annotation, IndexedText text) {
        try {
            ForeignMark mark = reader.read(annotation);
            if (mark.quote() == null) {
                requireWords(text, mark.position());
            }
            return new Read(annotation, mark, null);
        } catch (DeskException e) {
            return new Read(annotation, null, e);
        }
    }

    private static void requireWords(IndexedText text, TextSpan position) {
        if (position.end() > text.length()) {
            throw new InvalidException(
                            "span-outside-text",
                            "Its offsets reach outside of the text. Give the words in a TextQuoteSelector too.")
                    .with("field", "target.selector");
        }
        Quote.of(text, position);
    }

    private static JsonObject outcome(Read one, ClaimPlacement placement) {
        return PlacementJson.shape(placement)
                .with("annotation", one.annotation.get("id"))
                .build();
    }

    private static JsonObject refusal(Read one) {
        return new JsonShape()
                .with("annotation", one.annotation.get("id"))
                .with(
                        "refused",
                        new JsonShape()
                                .with("code", one.refusal.code())
                                .with("detail", one.refusal.getMessage())
                                .build())
                .build();
    }
}
