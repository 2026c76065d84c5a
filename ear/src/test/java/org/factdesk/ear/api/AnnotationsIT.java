package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Annotations go out and come in by the Web Annotation Data Model, Vocabulary and Protocol (W3C, 23 February 2017). */
class AnnotationsIT {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String MEDIA_TYPE = "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

    private static String text(String words) {
        return "One boat came in May, " + words + " said. Then one more. One boat left in the cold of June.";
    }

    private static String marked(String text, String... quotes) {
        String article = Work.article(text);
        for (String words : quotes) {
            as("checker")
                    .post("/api/articles/" + article + "/claims", json("quote", json("exact", words)))
                    .is(201);
        }
        return article;
    }

    private static String path(String article) {
        return "/api/articles/" + article + "/annotations";
    }

    private static Reply add(String article, JsonObject annotation) {
        return as("checker")
                .send(
                        "POST",
                        path(article),
                        BodyPublishers.ofString(annotation.toString()),
                        "Content-Type",
                        MEDIA_TYPE);
    }

    private static JsonObject annotation(JsonValue selector) {
        return json(
                "@context",
                CONTEXT,
                "id",
                "https://elsewhere.example/1",
                "type",
                "Annotation",
                "body",
                json("type", "TextualBody", "value", "Boats came."),
                "target",
                json("source", "https://elsewhere.example/article", "selector", selector));
    }

    private static JsonObject quote(String exact) {
        return json("type", "TextQuoteSelector", "exact", exact);
    }

    private static JsonObject page(List<JsonObject> items) {
        return json("@context", CONTEXT, "type", "AnnotationPage", "items", items);
    }

    private static JsonObject only(Reply reply) {
        return reply.json().getJsonArray("placements").getJsonObject(0);
    }

    @Test
    void theContainerAndItsPagesAreAsTheProtocolAsks() {
        String article = marked(text(Work.words()), "one more", "in the cold of June");
        Reply container = as("auditor").get(path(article)).is(200);
        // Protocol, section 4.1: media type, Link to the type and the constraints, ETag, Allow, Accept-Post, Vary.
        assertThat(container.header("Content-Type").replace(" ", "")).isEqualTo(MEDIA_TYPE.replace(" ", ""));
        assertThat(container.header("Link")).contains("http://www.w3.org/ns/ldp#BasicContainer");
        assertThat(container.header("Allow")).contains("GET", "HEAD", "OPTIONS", "POST");
        assertThat(container.header("Vary")).contains("Accept");
        assertThat(container.etag()).startsWith("\"");
        // Model, section 5.1: type, total, first and last page.
        assertThat(container.json().getJsonArray("type").toString()).contains("AnnotationCollection");
        assertThat(container.json().getInt("total")).isEqualTo(2);
        String first = container.json().getString("first");
        assertThat(first)
                .endsWith(path(article) + "?page=0")
                .isEqualTo(container.json().getString("last"));
        // Model, section 5.2: a page names its collection, where it starts, and holds its items in their order.
        Reply page = as("auditor").get(path(article) + "?page=0").is(200);
        assertThat(page.json().getString("type")).isEqualTo("AnnotationPage");
        assertThat(page.json().getJsonObject("partOf").getString("id"))
                .isEqualTo(container.json().getString("id"));
        assertThat(page.json().getInt("startIndex")).isZero();
        assertThat(page.json().getJsonArray("items")).hasSize(2);
        assertThat(as("auditor")
                        .get(path(article), "If-None-Match", container.etag())
                        .status())
                .isEqualTo(304);
        as("auditor").get(path(article) + "?page=1").is(404);
        as("auditor").get(path(article) + "?page=x").is(404);
        as("writer").get(path(article)).isProblem(403, "foreign-article");
    }

    @Test
    void anAnnotationHoldsWhatTheModelRequires() {
        String article = marked(text(Work.words()), "one more");
        JsonObject listed = as("checker")
                .get(path(article) + "?page=0")
                .is(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        String address = listed.getString("id").substring(listed.getString("id").indexOf("/api/"));
        JsonObject annotation = as("checker").get(address).is(200).json();
        // Model, section 3.1: one context first, one id, a type, at least one target, bodies where there are any.
        assertThat(annotation.getString("@context")).isEqualTo(CONTEXT);
        assertThat(annotation.getString("id")).isEqualTo(listed.getString("id"));
        assertThat(annotation.getString("type")).isEqualTo("Annotation");
        // Section 3.3.1 and 3.3.2: lifecycle in xsd:dateTime with UTC, the agent with a type; 3.3.5: a motivation of
        // the list.
        assertThat(annotation.getString("created")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
        assertThat(annotation.getJsonObject("creator")).isEqualTo(json("type", "Person", "nickname", "checker"));
        assertThat(annotation.getString("motivation")).isEqualTo("assessing");
        // Section 3.2.4: a textual body has a value.
        assertThat(annotation.getJsonObject("body").getString("value")).isEqualTo("one more");
        // Sections 4.2.4 and 4.2.5: exact with prefix and suffix; start inclusive, end exclusive.
        JsonObject target = annotation.getJsonObject("target");
        assertThat(target.getString("source")).endsWith("/api/articles/" + article);
        JsonObject quote = target.getJsonArray("selector").getJsonObject(0);
        JsonObject position = target.getJsonArray("selector").getJsonObject(1);
        assertThat(quote.getString("type")).isEqualTo("TextQuoteSelector");
        assertThat(quote.getString("exact")).isEqualTo("one more");
        assertThat(quote.getString("suffix")).startsWith(". One boat left");
        assertThat(position.getString("type")).isEqualTo("TextPositionSelector");
        assertThat(position.getInt("end") - position.getInt("start")).isEqualTo(8);
        as("checker").get(path(article) + "/00000000000000000000000000").is(404);
    }

    @Test
    void whatGoesOutComesBackTheSame() {
        String text = text(Work.words());
        String article = marked(text, "one more", "in the cold of June");
        as("checker")
                .post(
                        "/api/articles/" + article + "/claims",
                        json("span", json("start", 0, "end", 8), "statement", "A boat came in spring."))
                .is(201);
        JsonObject out = as("checker").get(path(article) + "?page=0").is(200).json();
        String copy = Work.article(text);
        Reply in = add(copy, out).is(200);
        assertThat(in.json().getJsonArray("placements").getValuesAs(JsonObject.class))
                .hasSize(3)
                .allSatisfy(
                        placement -> assertThat(placement.getString("outcome")).isEqualTo("PLACED"));
        JsonObject again = as("checker").get(path(copy) + "?page=0").is(200).json();
        for (int i = 0; i < 3; i++) {
            JsonObject one = out.getJsonArray("items").getJsonObject(i);
            JsonObject other = again.getJsonArray("items").getJsonObject(i);
            assertThat(other.get("body")).isEqualTo(one.get("body"));
            assertThat(other.getJsonObject("target").get("selector"))
                    .isEqualTo(one.getJsonObject("target").get("selector"));
        }
        // Its own annotations an article knows again, and marks nothing twice.
        add(article, out).is(200);
        assertThat(as("checker").get(path(article)).json().getInt("total")).isEqualTo(3);
    }

    @Test
    void aSingleOneIsMarkedWhereItsPlaceIsSure() {
        String article = Work.article(text(Work.words()));
        Reply added = add(article, annotation(quote("one more"))).is(201);
        JsonObject placement = only(added);
        assertThat(placement.getString("outcome")).isEqualTo("PLACED");
        assertThat(placement.getString("annotation")).isEqualTo("https://elsewhere.example/1");
        assertThat(added.header("Location")).endsWith(path(article) + "/" + placement.getString("claim"));
        assertThat(Work.read(placement.getString("claim")).json().getString("statement"))
                .isEqualTo("Boats came.");
    }

    @Test
    void whatHasNoSurePlaceIsToldAndNotMarked() {
        String article = Work.article(text(Work.words()));
        JsonObject twice = only(add(article, annotation(quote("One boat"))).is(200));
        assertThat(twice.getString("outcome")).isEqualTo("AMBIGUOUS");
        assertThat(twice.getJsonArray("candidates")).hasSize(2);
        assertThat(twice).doesNotContainKey("claim");
        assertThat(only(add(article, annotation(quote("a train came"))).is(200)).getString("outcome"))
                .isEqualTo("ORPHANED");
        assertThat(as("checker").get(path(article)).json().getInt("total")).isZero();
    }

    @Test
    void selectorsOffsetsAndFormsThatDoNotFitAreRefusedOneByOne() {
        String article = Work.article("Les réfugiés sont à Calais. " + Work.words());
        add(article, annotation(json("type", "XPathSelector", "value", "//p"))).isProblem(422, "unknown-selector");
        add(article, annotation(json("type", "TextPositionSelector", "start", 5, "end", 9000)))
                .isProblem(422, "span-outside-text");
        add(article, annotation(json("type", "TextPositionSelector", "start", -5, "end", 4)))
                .isProblem(422, "span");
        assertThat(only(add(article, annotation(quote("re\u0301fugie\u0301s"))).is(201))
                        .getString("outcome"))
                .isEqualTo("PLACED");
        JsonObject beside = json("type", "TextPositionSelector", "start", 7000, "end", 9000);
        JsonObject answer = add(
                        article,
                        page(List.of(
                                annotation(Caller.json("x", List.of(beside, quote("Calais")))
                                        .get("x")),
                                annotation(json("type", "CssSelector", "value", "p")))))
                .is(200)
                .json();
        assertThat(answer.getJsonArray("placements").getJsonObject(0).getString("outcome"))
                .isEqualTo("PLACED");
        assertThat(answer.getJsonArray("placements")
                        .getJsonObject(1)
                        .getJsonObject("refused")
                        .getString("code"))
                .isEqualTo("unknown-selector");
    }

    @Test
    void anItemOfAPageThatCannotBeReadIsRefusedByItselfAndTheOthersAreTakenIn() {
        String article = Work.article(text(Work.words()));
        JsonObject good = annotation(quote("one more"));
        List<JsonValue> items = List.of(
                with(good, "body", json("type", "TextualBody", "value", 5)),
                json("items", "no annotation"),
                json("x", "text").get("x"),
                with(good, "@context", json("x", "http://elsewhere.example/").get("x")),
                with(good, "body", json("type", "TextualBody", "value", "s".repeat(30_001))),
                annotation(json("type", "TextPositionSelector", "start", 3, "end", 4)));
        JsonObject page = with(page(List.of()), "items", json("x", items).get("x"));
        List<JsonObject> placements =
                add(article, page).is(200).json().getJsonArray("placements").getValuesAs(JsonObject.class);
        assertThat(placements.get(0).getString("outcome")).isEqualTo("PLACED");
        assertThat(placements.subList(1, 6))
                .extracting(one -> one.getJsonObject("refused").getString("code"))
                .containsExactly(
                        "not-an-annotation", "not-an-annotation", "foreign-context", "too-long", "quote-blank");
        assertThat(as("checker").get(path(article)).json().getInt("total")).isEqualTo(1);
    }

    private static JsonObject with(JsonObject object, String name, JsonValue value) {
        return jakarta.json.Json.createObjectBuilder(object).add(name, value).build();
    }

    @Test
    void aHostileContextIsRefusedAndNeverFetched() throws IOException {
        String article = Work.article(text(Work.words()));
        JsonObject good = annotation(quote("one more"));
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String here = "http://127.0.0.1:" + listener.getLocalPort() + "/context.jsonld";
            for (JsonValue context : List.of(
                    json("x", here).get("x"),
                    json("x", List.of(CONTEXT, here)).get("x"),
                    json("x", List.of(CONTEXT, "file:///etc/passwd")).get("x"),
                    json("exact", "http://www.w3.org/ns/oa#prefix"),
                    JsonValue.NULL)) {
                add(article, with(good, "@context", context)).isProblem(422, "foreign-context");
            }
            listener.setSoTimeout(1);
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1001, 10_000})
    void tooManyInOneRequestAreRefusedAsAWhole(int count) {
        String article = Work.article(text(Work.words()));
        add(article, page(Collections.nCopies(count, annotation(quote("one more")))))
                .isProblem(413, "too-many-annotations");
        assertThat(as("checker").get(path(article)).json().getInt("total")).isZero();
    }

    @Test
    void whatIsNoAnnotationIsRefused() {
        String article = Work.article(text(Work.words()));
        add(article, json("@context", CONTEXT, "type", "Note")).isProblem(422, "not-an-annotation");
        add(article, json("@context", CONTEXT, "type", "AnnotationPage")).isProblem(422, "missing");
        as("checker").post(path(article), "[]").is(400);
        as("checker").post(path(article), "{").is(400);
        as("writer").post(path(article), annotation(quote("one more"))).isProblem(403, "role");
    }
}
