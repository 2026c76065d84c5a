package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

class ChangesIT {

    @Test
    void theWriterAcceptsAChangeAndTheTextAndItsClaimsFollow() {
        String words = Work.words();
        String text = "On Monday, " + words + " was said in 1998.";
        String article = written(text);
        String claim = as("checker")
                .post("/api/articles/" + article + "/claims", json("quote", json("exact", words)))
                .is(201)
                .id();
        JsonObject span = json("start", text.indexOf("1998"), "end", text.indexOf("1998") + 4);
        Reply asked = as("checker")
                .post(path(article), json("span", span, "proposed", "1999", "note", "The register."))
                .is(201);
        assertThat(asked.json().getString("exact")).isEqualTo("1998");
        String change = asked.id();
        as("checker2").post("/api/changes/" + change + "/acceptance", json()).isProblem(403, "not-asked");
        as("writer")
                .post("/api/changes/" + change + "/acceptance", json(), "If-Match", "\"999\"")
                .isProblem(412, "stale-article");
        JsonObject accepted = as("writer")
                .post("/api/changes/" + change + "/acceptance", json())
                .is(200)
                .json();
        assertThat(accepted.getString("state")).isEqualTo("ACCEPTED");
        assertThat(accepted.getInt("madeRevision")).isEqualTo(2);
        assertThat(accepted.getString("settledBy")).isEqualTo("writer");
        assertThat(as("writer").get("/api/articles/" + article).is(200).text()).contains("1999");
        assertThat(Work.read(claim).text()).contains("PLACED");
        as("writer").post("/api/changes/" + change + "/acceptance", json()).isProblem(409, "change-settled");
        assertThat(as("auditor").get(path(article)).is(200).json().getJsonArray("items"))
                .containsExactly(accepted);
        assertThat(report(article, "internal", "text/html"))
                .contains(
                        "“1998”", "“1999”", "The register.", "<strong>Accepted</strong> by writer", "made revision 2");
        assertThat(report(article, "public", "text/html"))
                .contains("One change was asked of the writer; one was made.")
                .doesNotContain("“1999”", "The register.");
    }

    @Test
    void wordsThatAreGoneAreNotChangedAndBothTextsAreShown() {
        String words = Work.words();
        String article = written(words + " was said.");
        String change = ask(article, 0, words.length());
        as("editor")
                .send(
                        "PUT",
                        "/api/articles/" + article + "/text",
                        BodyPublishers.ofString(json("text", "Nothing of it.").toString()),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        "*")
                .is(200);
        JsonObject refused = as("writer")
                .post("/api/changes/" + change + "/acceptance", json())
                .isProblem(409, "words-gone")
                .json();
        assertThat(refused.getString("words")).isEqualTo(words);
        assertThat(refused.getString("text")).isEqualTo("Nothing of it.");
    }

    @Test
    void aChangeIsAnsweredDeclinedOrWithdrawnWithWordsAndKeepsItsOutcome() {
        String words = Work.words();
        String article = written(words + " was said.");
        String declined = "/api/changes/" + ask(article, 0, words.length());
        as("writer").post(declined + "/answer", json("text", " ")).isProblem(422, "missing");
        as("writer").post(declined + "/answer", json("text", "I asked.")).is(200);
        as("writer").post(declined + "/answer", json("text", "Again.")).isProblem(409, "change-answered");
        as("writer").post(declined + "/declination", json()).isProblem(422, "missing");
        JsonObject outcome = as("writer")
                .post(declined + "/declination", json("reason", "It is right."))
                .is(200)
                .json();
        assertThat(outcome.getString("answer")).isEqualTo("I asked.");
        assertThat(outcome.getString("reason")).isEqualTo("It is right.");
        as("checker").post(declined + "/withdrawal", json("reason", "x")).isProblem(409, "change-settled");
        String withdrawn = "/api/changes/" + ask(article, 0, words.length());
        as("checker2").post(withdrawn + "/withdrawal", json("reason", "x")).isProblem(403, "not-asked");
        as("writer").post(withdrawn + "/withdrawal", json("reason", "x")).isProblem(403, "role");
        as("checker").post(withdrawn + "/withdrawal", json("reason", "Mine.")).is(200);
    }

    @Test
    void aChangeThatSaysTooLittleOrNothingNewIsRefused() {
        String words = Work.words();
        String article = written(words + " was said.");
        JsonObject span = json("start", 0, "end", words.length());
        as("checker").post(path(article), json("span", span)).isProblem(422, "missing");
        as("checker").post(path(article), json("span", span, "proposed", words)).isProblem(422, "identical-wording");
        as("checker").post(path(article), json("proposed", "x")).isProblem(422, "which-words");
        as("checker")
                .post(path(article), json("span", json("start", 0, "end", 9999), "proposed", "x"))
                .isProblem(422, "span-outside-text");
        as("checker")
                .post(path(article), json("claim", Work.claim(), "proposed", "x"))
                .isProblem(422, "another-article");
        as("writer").post(path(article), json("span", span, "proposed", "x")).isProblem(403, "role");
        as("auditor").post(path(article), json("span", span, "proposed", "x")).isProblem(403, "role");
        as("checker").get("/api/changes/unknown").isProblem(404, "unknown-change");
        String foreign = "/api/changes/" + ask(Work.article(words + " again."), 0, words.length());
        as("writer").get(foreign).isProblem(403, "foreign-article");
        as("writer").post(foreign + "/acceptance", json()).isProblem(403, "foreign-article");
    }

    private static String report(String article, String edition, String form) {
        return as("auditor")
                .get("/api/articles/" + article + "/report?edition=" + edition, "Accept", form)
                .is(200)
                .text();
    }

    private static String path(String article) {
        return "/api/articles/" + article + "/changes";
    }

    private static String written(String text) {
        return as("writer").post("/api/articles", json("text", text)).is(201).id();
    }

    private static String ask(String article, int start, int end) {
        return as("checker")
                .post(path(article), json("span", json("start", start, "end", end), "proposed", "Other words"))
                .is(201)
                .id();
    }
}
