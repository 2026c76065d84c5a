package org.factdesk.ear.api;

import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;

/** Work that tests begin with: each piece is the test's own. */
final class Work {

    private Work() {}

    /** Words that stand in no other article. */
    static String words() {
        return "w" + UUID.randomUUID().toString().replace("-", "");
    }

    /** A new article's id. */
    static String article(String text) {
        return as("checker").post("/api/articles", json("text", text)).is(201).id();
    }

    /** A new claim's id, marked by the checker in an article of its own. */
    static String claim() {
        return claim(json());
    }

    /** A new claim's id, with more said of it. */
    static String claim(JsonObject more) {
        String words = words();
        JsonObject body = jakarta.json.Json.createObjectBuilder(more)
                .add("quote", json("exact", words))
                .build();
        String article = article("On Monday, " + words + " was said.");
        return as("checker")
                .post("/api/articles/" + article + "/claims", body)
                .is(201)
                .id();
    }

    /** A new piece of evidence on a claim, attached by this person. */
    static String evidence(String claim, String by) {
        return as(by).post("/api/claims/" + claim + "/evidence", evidence())
                .is(201)
                .id();
    }

    static JsonObject evidence() {
        return json("stance", "SUPPORTS", "source", json("title", "A register", "kind", "OFFICIAL"));
    }

    /** A claim with a verdict that the checker proposed and that rests on the checker's evidence. */
    static String proposed() {
        return proposed(json());
    }

    static String proposed(JsonObject more) {
        String claim = claim(more);
        propose(claim, "checker", sources(claim, "checker")).is(201);
        return claim;
    }

    /** Two independent sources on a claim, one of them primary: as many as the desk asks for. */
    static String[] sources(String claim, String by) {
        JsonObject second = json(
                "stance",
                "SUPPORTS",
                "source",
                json("title", "A report", "publisher", "The Evening Sentinel", "kind", "ARTICLE"));
        String other = as(by).post("/api/claims/" + claim + "/evidence", second)
                .is(201)
                .id();
        return new String[] {evidence(claim, by), other};
    }

    /** A claim that readers can read, proposed by the checker, approved by the reviewer and published by the editor. */
    static String published() {
        String claim = proposed();
        approve(claim, "reviewer").is(201);
        as("editor").post("/api/claims/" + claim + "/publication", "").is(201);
        return claim;
    }

    static Reply propose(String claim, String by, String... evidence) {
        return as(by).post("/api/claims/" + claim + "/verdict", verdict(evidence));
    }

    static JsonObject verdict(String... evidence) {
        return json("rating", "FALSE", "rationale", "The register says otherwise.", "evidence", List.of(evidence));
    }

    static Reply approve(String claim, String by) {
        return as(by).post("/api/claims/" + claim + "/review", json("decision", "APPROVE"));
    }

    static Reply read(String claim) {
        return as("checker").get("/api/claims/" + claim).is(200);
    }

    static String status(String claim) {
        return read(claim).json().getString("status");
    }
}
