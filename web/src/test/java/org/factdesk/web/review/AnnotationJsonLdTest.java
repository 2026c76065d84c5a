package org.factdesk.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Quote;
import org.factdesk.service.claim.ForeignMark;
import org.factdesk.service.review.ClaimSheet;
import org.junit.jupiter.api.Test;

/**
 * What goes out is read as JSON-LD by a library of its own: every term means what the Web Annotation Vocabulary says, and
 * what was expanded and compacted again is taken in as it went out. The context comes from this test, never from the web.
 */
class AnnotationJsonLdTest {

    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String AS = "http://www.w3.org/ns/activitystreams#";
    private static final AnnotationJson JSON = new AnnotationJson("https://desk.example", "a1");

    /** Gives the one context out and nothing else. */
    private static final DocumentLoader OWN = (address, options) -> {
        if (!address.toString().equals(AnnotationJson.CONTEXT)) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "nothing is fetched: " + address);
        }
        try (InputStream context = AnnotationJsonLdTest.class.getResourceAsStream("anno-context.jsonld")) {
            Document document = JsonDocument.of(context);
            document.setDocumentUrl(URI.create(AnnotationJson.CONTEXT));
            return document;
        } catch (IOException e) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, e);
        }
    };

    private static ClaimSheet claim() {
        Instant at = Instant.parse("2024-05-10T08:00:00Z");
        return new ClaimSheet(
                "c1",
                "a1",
                1,
                null,
                "Arrivals fell.",
                new Quote("fell by “31” percent", "Arrivals ", ", she said"),
                1,
                new TextSpan(9, 29),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                "checker",
                at,
                at,
                1);
    }

    private static JsonObject expanded(JsonObject json) throws JsonLdError {
        JsonArray expanded = JsonLd.expand(JsonDocument.of(json)).loader(OWN).get();
        assertThat(expanded).hasSize(1);
        return expanded.getJsonObject(0);
    }

    private static JsonObject only(JsonObject object, String term) {
        assertThat(object.getJsonArray(term)).as(term).hasSize(1);
        return object.getJsonArray(term).getJsonObject(0);
    }

    @Test
    void anAnnotationMeansWhatTheVocabularySays() throws JsonLdError {
        JsonObject annotation = expanded(JSON.annotation(claim()));
        // Vocabulary, section 2.1.1: the class Annotation; 3.2.1 Annotation: an IRI, one or more targets.
        assertThat(annotation.getJsonArray("@type").getString(0)).isEqualTo(OA + "Annotation");
        assertThat(annotation.getString("@id")).isEqualTo("https://desk.example/api/articles/a1/annotations/c1");
        // Section 2.2 hasBody with a TextualBody, its value, format and purpose.
        JsonObject body = only(annotation, OA + "hasBody");
        assertThat(body.getJsonArray("@type").getString(0)).isEqualTo(OA + "TextualBody");
        assertThat(only(body, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value")
                        .getString("@value"))
                .isEqualTo("Arrivals fell.");
        assertThat(only(body, OA + "hasPurpose").getString("@id")).isEqualTo(OA + "describing");
        // hasTarget with hasSource, exactly one, and its selectors.
        JsonObject target = only(annotation, OA + "hasTarget");
        assertThat(only(target, OA + "hasSource").getString("@id")).isEqualTo("https://desk.example/api/articles/a1");
        JsonObject quote = target.getJsonArray(OA + "hasSelector").getJsonObject(0);
        JsonObject position = target.getJsonArray(OA + "hasSelector").getJsonObject(1);
        // TextQuoteSelector: exactly one exact, at most one prefix and suffix.
        assertThat(quote.getJsonArray("@type").getString(0)).isEqualTo(OA + "TextQuoteSelector");
        assertThat(only(quote, OA + "exact").getString("@value")).isEqualTo("fell by “31” percent");
        only(quote, OA + "prefix");
        only(quote, OA + "suffix");
        // TextPositionSelector: exactly one start and end, non-negative integers.
        assertThat(position.getJsonArray("@type").getString(0)).isEqualTo(OA + "TextPositionSelector");
        assertThat(only(position, OA + "start").getInt("@value")).isEqualTo(9);
        assertThat(only(position, OA + "start").getString("@type"))
                .isEqualTo("http://www.w3.org/2001/XMLSchema#nonNegativeInteger");
        assertThat(only(position, OA + "end").getInt("@value")).isEqualTo(29);
        // motivatedBy: a Motivation; created and creator from Dublin Core, the agent a foaf:Person.
        assertThat(only(annotation, OA + "motivatedBy").getString("@id")).isEqualTo(OA + "assessing");
        assertThat(only(annotation, "http://purl.org/dc/terms/created").getString("@type"))
                .isEqualTo("http://www.w3.org/2001/XMLSchema#dateTime");
        assertThat(((JsonString) only(annotation, "http://purl.org/dc/terms/creator")
                                .getJsonArray("@type")
                                .get(0))
                        .getString())
                .isEqualTo("http://xmlns.com/foaf/0.1/Person");
    }

    @Test
    void aPageMeansWhatTheVocabularySays() throws JsonLdError {
        JsonObject page = expanded(JSON.page("An article", List.of(claim()), 0));
        assertThat(page.getJsonArray("@type").getString(0)).isEqualTo(AS + "OrderedCollectionPage");
        assertThat(only(page, AS + "startIndex").getInt("@value")).isZero();
        assertThat(only(only(page, AS + "partOf"), AS + "totalItems").getInt("@value"))
                .isEqualTo(1);
        assertThat(only(page, AS + "items").getJsonArray("@list")).hasSize(1);
    }

    @Test
    void whatWasExpandedAndCompactedIsTakenInAsItWentOut() throws JsonLdError {
        JsonObject out = JSON.annotation(claim());
        JsonArray expanded = JsonLd.expand(JsonDocument.of(out)).loader(OWN).get();
        JsonObject named = Json.createObjectBuilder()
                .add("@context", AnnotationJson.CONTEXT)
                .build();
        JsonObject back = JsonLd.compact(JsonDocument.of(expanded), JsonDocument.of(named))
                .loader(OWN)
                .get();
        ForeignMark mark = new AnnotationReader(JSON.collectionId())
                .read(IncomingAnnotations.of(back).get(0));

        assertThat(mark.claim()).isEqualTo("c1");
        assertThat(mark.quote()).isEqualTo(claim().quote());
        assertThat(mark.position()).isEqualTo(claim().span());
        assertThat(mark.statement()).isEqualTo("Arrivals fell.");
        assertThat(expanded(back)).isEqualTo(expanded.getJsonObject(0));
    }
}
