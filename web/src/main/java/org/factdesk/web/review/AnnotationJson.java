package org.factdesk.web.review;

import static org.factdesk.service.desk.DeskJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.factdesk.service.review.ClaimSheet;

/**
 * Claims as annotations of the W3C Web Annotation Data Model, and the collection of an article's annotations as a container
 * of the Web Annotation Protocol. Every id is the address at which the thing is read.
 */
final class AnnotationJson {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    static final String CONTAINER_CONTEXT = "http://www.w3.org/ns/ldp.jsonld";

    /** How many annotations a page has. */
    static final int PAGE = 100;

    private final String article;

    /** @param publicUrl the desk's address, without a slash at the end */
    AnnotationJson(String publicUrl, String article) {
        this.article = publicUrl + "/api/articles/" + article;
    }

    String collectionId() {
        return article + "/annotations";
    }

    private String pageId(int page) {
        return collectionId() + "?page=" + page;
    }

    /** The container, section 4 of the protocol and 5.1 of the model; its pages are given by their addresses. */
    JsonObject collection(String label, int total) {
        int last = Math.max(0, (total - 1) / PAGE);
        return JSON.createObjectBuilder()
                .add("@context", JSON.createArrayBuilder().add(CONTEXT).add(CONTAINER_CONTEXT))
                .add("id", collectionId())
                .add("type", JSON.createArrayBuilder().add("BasicContainer").add("AnnotationCollection"))
                .add("label", label)
                .add("total", total)
                .add("first", pageId(0))
                .add("last", pageId(last))
                .build();
    }

    /** One page, section 5.2 of the model. */
    JsonObject page(String label, List<ClaimSheet> all, int page) {
        int from = Math.min(all.size(), page * PAGE);
        int to = Math.min(all.size(), from + PAGE);
        JsonArrayBuilder items = JSON.createArrayBuilder();
        all.subList(from, to).forEach(claim -> items.add(body(JSON.createObjectBuilder(), claim)));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("@context", CONTEXT)
                .add("id", pageId(page))
                .add("type", "AnnotationPage")
                .add(
                        "partOf",
                        JSON.createObjectBuilder()
                                .add("id", collectionId())
                                .add("type", "AnnotationCollection")
                                .add("label", label)
                                .add("total", all.size()))
                .add("startIndex", from);
        if (to < all.size()) {
            json.add("next", pageId(page + 1));
        }
        if (page > 0) {
            json.add("prev", pageId(page - 1));
        }
        return json.add("items", items).build();
    }

    /** One annotation by itself. */
    JsonObject annotation(ClaimSheet claim) {
        return body(JSON.createObjectBuilder().add("@context", CONTEXT), claim).build();
    }

    private JsonObjectBuilder body(JsonObjectBuilder json, ClaimSheet claim) {
        return json.add("id", collectionId() + "/" + claim.id())
                .add("type", "Annotation")
                .add("motivation", "assessing")
                .add("creator", JSON.createObjectBuilder().add("type", "Person").add("nickname", claim.createdBy()))
                .add("created", claim.createdAt().toString())
                .add("modified", claim.updatedAt().toString())
                .add(
                        "body",
                        JSON.createObjectBuilder()
                                .add("type", "TextualBody")
                                .add("value", claim.statement())
                                .add("format", "text/plain")
                                .add("purpose", "describing"))
                .add("target", JSON.createObjectBuilder().add("source", article).add("selector", selectors(claim)));
    }

    /** Words that have no place in the newest text have no offsets in it. */
    private static JsonArray selectors(ClaimSheet claim) {
        JsonArrayBuilder selectors = JSON.createArrayBuilder()
                .add(JSON.createObjectBuilder()
                        .add("type", "TextQuoteSelector")
                        .add("exact", claim.quote().exact())
                        .add("prefix", claim.quote().prefix())
                        .add("suffix", claim.quote().suffix()));
        if (claim.placed()) {
            selectors.add(JSON.createObjectBuilder()
                    .add("type", "TextPositionSelector")
                    .add("start", claim.span().start())
                    .add("end", claim.span().end()));
        }
        return selectors.build();
    }
}
