package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void whatAnArticleSaysIsWorkedOutInTheBackground() {
        String article =
                Work.article("Sales fell by 40 percent, from 200,000 to 150,000, the firm said. " + Work.words());
        JsonObject finding = finding("/api/articles/" + article + "/checks", "ARITHMETIC");
        assertThat(finding.getString("severity")).isEqualTo("ERROR");
        assertThat(finding.getString("working")).contains("25 %");
        JsonObject place = finding.getJsonArray("places").getJsonObject(0);
        assertThat(place.getString("article")).isEqualTo(article);
        assertThat(place.getInt("revision")).isEqualTo(1);
        assertThat(place.getString("exact")).isEqualTo("40 percent");
        assertThat(place.getInt("end") - place.getInt("start")).isEqualTo(10);
    }

    @Test
    void anArticleIsComparedWithOthersThatComeLater() {
        String town = "Town" + Work.words();
        String first = article("2018-01-16", "About 400 migrants are in " + town + ", the mayor said.");
        done("/api/articles/" + first + "/checks");
        String second = article("2018-01-17", "Charities say that about 700 migrants are in " + town + ".");
        done("/api/articles/" + second + "/checks");
        JsonObject finding = finding("/api/articles/" + first + "/checks", "FIGURE_CONFLICT");
        assertThat(finding.getString("severity")).isEqualTo("WARNING");
        assertThat(finding.getJsonArray("places").getValuesAs(JsonObject.class))
                .extracting(place -> place.getString("article"))
                .containsExactlyInAnyOrder(first, second);
        JsonObject set = finding("/api/checks?articles=" + first + "," + second, "FIGURE_CONFLICT");
        assertThat(set.getString("id")).isEqualTo(finding.getString("id"));
        assertThat(as("checker").get("/api/checks?articles=" + first).is(200).items())
                .extracting(item -> item.getString("kind"))
                .doesNotContain("FIGURE_CONFLICT");
    }

    @Test
    void anArticleInALanguageWithoutRulesIsNotReadAsEnglishAndThatIsSaid() {
        String words = "Sales fell by 40 percent, from 200,000 to 150,000, the firm said. " + Work.words();
        String article = as("checker")
                .post("/api/articles", json("language", "fr-CA", "text", words))
                .is(201)
                .id();
        String checks = "/api/articles/" + article + "/checks";
        assertThat(done(checks)).isEmpty();
        assertThat(as("checker").get(checks).json().getString("notice")).startsWith("No rules for French yet");
        String english = Work.article(words);
        assertThat(done("/api/checks?articles=" + article + "," + english))
                .extracting(item -> item.getString("kind"))
                .containsOnly("ARITHMETIC");
        assertThat(as("checker")
                        .get("/api/checks?articles=" + article + "," + english)
                        .json()
                        .getString("notice"))
                .startsWith("No rules for French yet");
        assertThat(as("checker")
                        .get("/api/articles/" + english + "/checks")
                        .json()
                        .containsKey("notice"))
                .isFalse();
    }

    @Test
    void aFindingIsDismissedWithAReasonAndOnlyOnce() {
        String article = Work.article("The bridge opened on Monday, 16 January 2018, they said. " + Work.words());
        String checks = "/api/articles/" + article + "/checks";
        String id = finding(checks, "DATE").getString("id");
        String dismissal = "/api/findings/" + id + "/dismissal";
        as("writer").post(dismissal, json("reason", "known")).is(403);
        as("checker").post(dismissal, json()).is(422);
        JsonObject dismissed = as("checker")
                .post(dismissal, json("reason", "A quote of 1918"))
                .is(200)
                .json();
        assertThat(dismissed.getJsonObject("dismissal").getString("by")).isEqualTo("checker");
        assertThat(as("checker").get(checks).ids()).doesNotContain(id);
        assertThat(as("checker").get(checks + "?dismissed=true").ids()).contains(id);
        as("checker").post(dismissal, json("reason", "again")).isProblem(409, "already-dismissed");
        as("checker")
                .post("/api/findings/nothing/dismissal", json("reason", "x"))
                .isProblem(404, "unknown-finding");
    }

    @Test
    void aDismissalSurvivesARevision() {
        String words = Work.words();
        String wrong = "The bridge opened on Monday, 16 January 2018, they said. ";
        String article = Work.article(wrong + words);
        String checks = "/api/articles/" + article + "/checks";
        String id = finding(checks, "DATE").getString("id");
        as("checker")
                .post("/api/findings/" + id + "/dismissal", json("reason", "A quote of 1918"))
                .is(200);
        revise(article, "A new beginning. " + wrong + words + " They met on Monday, 17 January 2018.");
        assertThat(done(checks))
                .extracting(item -> item.getString("kind"))
                .as("the dismissed one stays off, what is new is told")
                .containsOnlyOnce("DATE");
        JsonObject kept = done(checks + "?dismissed=true").stream()
                .filter(item -> item.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(kept.getJsonObject("dismissal").getString("reason")).isEqualTo("A quote of 1918");
        assertThat(kept.getJsonArray("places").getJsonObject(0).getInt("revision"))
                .isEqualTo(2);
    }

    @Test
    void doneIsToldOnlyOfTheNewestWordsAndTheFindingKeepsItsId() {
        String words = Work.words();
        String wrong = "Sales fell by 40 percent, from 200,000 to 150,000, the firm said. ";
        String article = Work.article(wrong + words);
        String checks = "/api/articles/" + article + "/checks";
        String id = finding(checks, "ARITHMETIC").getString("id");
        revise(article, "They met in May. " + wrong + words);
        JsonObject again = finding(checks, "ARITHMETIC");
        assertThat(again.getString("id")).isEqualTo(id);
        assertThat(again.getJsonArray("places").getValuesAs(JsonObject.class))
                .as("whoever reads DONE reads what was found in the newest revision")
                .allMatch(place -> place.getInt("revision") == 2);
    }

    @Test
    void whatIsAskedWronglyIsRefused() {
        String article = Work.article("Nothing to check here. " + Work.words());
        as("checker").get("/api/articles/nothing/checks").isProblem(404, "unknown-article");
        as("writer").get("/api/articles/" + article + "/checks").is(403);
        as("admin").get("/api/articles/" + article + "/checks").is(403);
        as("checker").get("/api/checks").isProblem(422, "articles");
        as("checker")
                .get("/api/checks?articles=" + article + "&dismissed=perhaps")
                .isProblem(400, "unknown-value");
        as("checker").get("/api/checks?articles=" + article + "&sort=x").isProblem(400, "unknown-parameter");
    }

    private static void revise(String article, String text) {
        as("checker")
                .send(
                        "PUT",
                        "/api/articles/" + article + "/text",
                        BodyPublishers.ofString(json("text", text).toString()),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        "*")
                .is(200);
    }

    private static String article(String day, String text) {
        return as("checker")
                .post("/api/articles", json("publishedOn", day, "text", text))
                .is(201)
                .id();
    }

    private static JsonObject finding(String path, String kind) {
        return done(path).stream()
                .filter(item -> item.getString("kind").equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind));
    }

    /** The findings, once the rules have read what the path tells of. */
    private static List<JsonObject> done(String path) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Reply reply = as("checker").get(path).is(200);
        while (!reply.json().getString("state").equals("DONE")) {
            assertThat(System.nanoTime()).as("the checks take too long").isLessThan(end);
            reply = as("checker").get(path).is(200);
        }
        return reply.items();
    }
}
