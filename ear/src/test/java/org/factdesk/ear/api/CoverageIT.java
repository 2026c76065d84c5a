package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageIT {

    private static String article() {
        return Work.article("About 400 people are in Calais.\n\nThe mayor counted 120 beds in May 2016.\n\n"
                + "Theresa May came to London. They walked home slowly, " + Work.words() + ".");
    }

    private static List<JsonObject> units(String article) {
        return as("checker").get("/api/articles/" + article + "/units").is(200).items();
    }

    private static JsonObject coverage(String article) {
        return as("checker").get("/api/articles/" + article).is(200).json().getJsonObject("coverage");
    }

    private static JsonObject counted(int checkable, int covered, int percent) {
        return json("checkable", checkable, "covered", covered, "percent", percent);
    }

    private static Reply act(String by, String unit, String step, JsonObject body) {
        return as(by).post("/api/units/" + unit + "/" + step, body);
    }

    @Test
    void anArticleIsBornWithItsUnitsCountedEverywhere() {
        String words = Work.words();
        JsonObject made = as("checker")
                .post(
                        "/api/articles",
                        json("headline", "Count " + words, "text", "About 400 people are in Calais. It rained."))
                .is(201)
                .json();
        assertThat(made.getJsonObject("coverage")).isEqualTo(counted(2, 0, 0));
        assertThat(coverage(made.getString("id"))).isEqualTo(counted(2, 0, 0));
        assertThat(as("checker")
                        .get("/api/articles?q=" + words)
                        .is(200)
                        .items()
                        .get(0)
                        .getJsonObject("coverage"))
                .isEqualTo(counted(2, 0, 0));
        String bare = Work.article("they walked home slowly, " + Work.words());
        assertThat(coverage(bare)).isEqualTo(counted(0, 0, 100));
    }

    @Test
    void theUnitsStandInTheOrderOfTheWordsWithTheirPlaces() {
        String article = article();
        List<JsonObject> units = units(article);
        assertThat(units.stream().map(unit -> unit.getString("kind") + " " + unit.getString("exact")))
                .containsExactly(
                        "FIGURE About 400 people",
                        "PLACE Calais",
                        "FIGURE 120 beds",
                        "DATE May 2016",
                        "PERSON Theresa May",
                        "PLACE London");
        JsonObject first = units.get(0);
        assertThat(first.getString("state")).isEqualTo("OPEN");
        assertThat(first.getString("article")).isEqualTo(article);
        assertThat(first.getJsonObject("span")).isEqualTo(json("revision", 1, "start", 0, "end", 16));
        assertThat(first.getJsonObject("sentence")).isEqualTo(json("revision", 1, "start", 0, "end", 31));
        assertThat(first.getJsonArray("claims")).isEmpty();
        assertThat(first).doesNotContainKeys("by", "at", "source", "note", "reason");
    }

    @Test
    void aStrikeSaysWhoWhenAndAgainstWhat() {
        String article = article();
        String etag = as("checker").get("/api/articles/" + article).etag();
        String unit = units(article).get(2).getString("id");
        JsonObject struck = act(
                        "checker",
                        unit,
                        "strike",
                        json("source", json("title", "Register of beds", "kind", "OFFICIAL"), "note", "table 2"))
                .is(200)
                .json();
        assertThat(struck.getString("id")).isEqualTo(unit);
        assertThat(struck.getString("state")).isEqualTo("STRUCK");
        assertThat(struck.getString("by")).isEqualTo("checker");
        assertThat(struck.getString("at")).endsWith("Z");
        assertThat(struck.getString("note")).isEqualTo("table 2");
        assertThat(struck.getJsonObject("source").getString("title")).isEqualTo("Register of beds");
        assertThat(coverage(article)).isEqualTo(counted(6, 1, 16));
        Reply after = as("checker").get("/api/articles/" + article).is(200);
        assertThat(after.json().getString("state")).isEqualTo("CHECKING");
        assertThat(after.etag()).isEqualTo(etag);
        String known = struck.getJsonObject("source").getString("id");
        String other = units(article).get(0).getString("id");
        assertThat(act("reviewer", other, "strike", json("source", json("id", known)))
                        .is(200)
                        .json()
                        .getJsonObject("source"))
                .isEqualTo(struck.getJsonObject("source"));
        String third = units(article).get(1).getString("id");
        assertThat(act("editor", third, "strike", json("source", "An atlas"))
                        .is(200)
                        .json()
                        .getJsonObject("source")
                        .getString("title"))
                .isEqualTo("An atlas");
    }

    @Test
    void anExcuseNeedsAReasonAndCanBeTakenBack() {
        String article = article();
        String unit = units(article).get(5).getString("id");
        act("checker", unit, "excuse", json()).isProblem(422, "missing");
        act("checker", unit, "excuse", json("reason", "  ")).isProblem(422, "missing");
        JsonObject excused = act("checker", unit, "excuse", json("reason", "Everybody knows"))
                .is(200)
                .json();
        assertThat(excused.getString("state")).isEqualTo("EXCUSED");
        assertThat(excused.getString("reason")).isEqualTo("Everybody knows");
        assertThat(coverage(article).getInt("covered")).isEqualTo(1);
        JsonObject open = act("checker2", unit, "reopen", json()).is(200).json();
        assertThat(open.getString("state")).isEqualTo("OPEN");
        assertThat(open.getString("by")).isEqualTo("checker2");
        assertThat(open).doesNotContainKeys("reason", "note");
        assertThat(coverage(article).getInt("covered")).isZero();
    }

    @Test
    void aStepThatDoesNotFitIsRefusedNamingWhatDoes() {
        String unit = units(article()).get(0).getString("id");
        act("checker", unit, "reopen", json()).isProblem(409, "unit-step-refused");
        act("checker", unit, "strike", json()).is(200);
        JsonObject twice = act("checker", unit, "strike", json())
                .isProblem(409, "unit-step-refused")
                .json();
        assertThat(twice.getString("state")).isEqualTo("STRUCK");
        assertThat(twice.getJsonArray("allowed").getString(0)).isEqualTo("REOPEN");
        act("checker", unit, "excuse", json("reason", "Why not")).isProblem(409, "unit-step-refused");
    }

    @Test
    void badInputIsTold() {
        String article = article();
        String unit = units(article).get(0).getString("id");
        act("checker", unit, "strike", json("sources", "x")).isProblem(400, "unknown-field");
        act("checker", unit, "strike", json("note", 5)).isProblem(400, "wrong-type");
        act("checker", unit, "strike", json("source", List.of("x"))).isProblem(400, "wrong-type");
        act("checker", unit, "strike", json("source", json("id", "nosuch"))).isProblem(422, "unknown-source");
        act("checker", unit, "strike", json("source", json("title", "No kind"))).isProblem(422, "missing");
        act("checker", unit, "strike", json("note", "x".repeat(4001))).isProblem(422, "too-long");
        act("checker", unit, "excuse", json("reason", "x".repeat(4001))).isProblem(422, "too-long");
        as("checker").post("/api/units/" + unit + "/strike", "{").isProblem(400, "broken-json");
        as("checker").get("/api/articles/" + article + "/units?state=TICKED").isProblem(400, "unknown-value");
        as("checker").get("/api/articles/" + article + "/units?after=x").isProblem(400, "foreign-cursor");
        assertThat(coverage(article).getInt("covered")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nosuch", "nosuch-1", "a-zzzzzzzz", "-"})
    void aUnitThatThereIsNotIsNotFound(String unit) {
        act("checker", unit, "strike", json()).isProblem(404, "unknown-unit");
        act("writer", unit, "strike", json()).isProblem(404, "unknown-unit");
        String far = units(article()).get(0).getString("id").replaceAll("-.*", "-zz");
        act("checker", far, "strike", json()).isProblem(404, "unknown-unit");
    }

    @Test
    void onlyThoseWhoDoTheDesksWorkDealWithUnits() {
        String article = article();
        String unit = units(article).get(0).getString("id");
        for (String other : List.of("writer", "auditor", "admin")) {
            act(other, unit, "strike", json()).isProblem(403, "role");
            act(other, unit, "excuse", json("reason", "x")).isProblem(403, "role");
            act(other, unit, "reopen", json()).isProblem(403, "role");
        }
        as("writer").get("/api/articles/" + article + "/units").isProblem(403, "foreign-article");
        as("admin").get("/api/articles/" + article + "/units").is(403);
        as("auditor").get("/api/articles/" + article + "/units").is(200);
    }

    @Test
    void aClaimCoversTheUnitsOfItsOwnSentencesOnly() {
        String article = article();
        Reply marked = as("checker")
                .post("/api/articles/" + article + "/claims", json("quote", json("exact", "120 beds")))
                .is(201);
        List<JsonObject> units = units(article);
        assertThat(units.stream().map(unit -> unit.getString("state")))
                .containsExactly("OPEN", "OPEN", "CLAIMED", "CLAIMED", "OPEN", "OPEN");
        assertThat(units.get(3).getJsonArray("claims").getString(0)).isEqualTo(marked.id());
        assertThat(coverage(article)).isEqualTo(counted(6, 2, 33));
        as("editor")
                .post("/api/claims/" + marked.id() + "/withdrawal", json("reason", "A slip"))
                .is(200);
        assertThat(coverage(article).getInt("covered")).isZero();
    }

    @Test
    void oneClaimOverAWholeArticleDoesNotCoverIt() {
        String article = article();
        String text = as("checker")
                .get("/api/articles/" + article)
                .json()
                .getJsonObject("revision")
                .getString("text");
        as("checker")
                .post("/api/articles/" + article + "/claims", json("span", json("start", 0, "end", text.length())))
                .is(201);
        assertThat(coverage(article).getInt("covered")).isZero();
    }

    @Test
    void theUnitsPageByCursorAndByState() {
        String article = article();
        List<String> all =
                units(article).stream().map(unit -> unit.getString("id")).toList();
        act("checker", all.get(1), "strike", json()).is(200);
        List<String> paged = new ArrayList<>();
        String after = "";
        do {
            Reply page = as("checker")
                    .get("/api/articles/" + article + "/units?state=OPEN&limit=2" + after)
                    .is(200);
            assertThat(page.ids()).hasSizeLessThanOrEqualTo(2);
            paged.addAll(page.ids());
            after = page.next() == null ? null : "&after=" + page.next();
        } while (after != null);
        List<String> open = new ArrayList<>(all);
        open.remove(1);
        assertThat(paged).isEqualTo(open);
    }

    @Test
    void aRepeatedStrikeGivesTheFirstAnswerAgain() {
        String unit = units(article()).get(0).getString("id");
        String key = Work.words();
        Reply first = as("checker")
                .post("/api/units/" + unit + "/strike", json(), "Idempotency-Key", key)
                .is(200);
        assertThat(as("checker")
                        .post("/api/units/" + unit + "/strike", json(), "Idempotency-Key", key)
                        .is(200)
                        .json())
                .isEqualTo(first.json());
    }

    @Test
    void suggestionsAreRankedWithReasonsAndADismissedOneCountsForTheCoverage() {
        String article = Work.article("They walked home slowly. Arrivals fell by 31 percent in 2017, the lowest number"
                + " ever. He told reporters that it rained on Monday in the old harbour, " + Work.words() + ".");
        String path = "/api/articles/" + article + "/suggestions";
        List<JsonObject> found = as("checker").get(path).is(200).items();
        assertThat(found).isNotEmpty();
        JsonObject first = found.get(0);
        assertThat(first.getJsonObject("place").getString("exact")).startsWith("Arrivals fell");
        assertThat(first.getJsonObject("place").getString("article")).isEqualTo(article);
        assertThat(first.getJsonArray("reasons")).isNotEmpty();
        assertThat(first.getJsonNumber("score").doubleValue()).isBetween(0.5, 1.0);
        assertThat(as("checker").get(path + "?limit=1").is(200).items()).containsExactly(first);
        int covered = coverage(article).getInt("covered");
        String dismissal = "/api/suggestions/" + first.getString("id") + "/dismissal";
        as("writer").post(dismissal, json("reason", "x")).isProblem(403, "role");
        as("checker").post(dismissal, json()).isProblem(422, "missing");
        as("checker")
                .post("/api/suggestions/nosuch-1/dismissal", json("reason", "x"))
                .isProblem(404, "unknown-unit");
        JsonObject after = as("checker")
                .post(dismissal, json("reason", "Checked last week"))
                .is(200)
                .json();
        assertThat(after.getJsonObject("coverage").getInt("covered")).isGreaterThan(covered);
        assertThat(as("checker").get(path).is(200).ids()).doesNotContain(first.getString("id"));
        as("checker").post(dismissal, json("reason", "Again")).isProblem(409, "unit-step-refused");
        assertThat(units(article).stream()
                        .filter(unit -> unit.getString("state").equals("EXCUSED"))
                        .map(unit -> unit.getString("reason")))
                .isNotEmpty()
                .containsOnly("Checked last week");
    }

    @Test
    void aMarkedSentenceIsNoSuggestionAnyMore() {
        String article = Work.article("Arrivals fell by 31 percent in 2017. It rained, " + Work.words() + ".");
        String path = "/api/articles/" + article + "/suggestions";
        assertThat(as("auditor").get(path).is(200).items()).hasSize(1);
        as("checker")
                .post("/api/articles/" + article + "/claims", json("quote", json("exact", "31 percent")))
                .is(201);
        assertThat(as("auditor").get(path).is(200).items()).isEmpty();
        as("checker").get(path + "?after=x").isProblem(400, "foreign-cursor");
        as("checker").get("/api/articles/nosuch/suggestions").isProblem(404, "unknown-article");
    }

    @Test
    void unitsFollowTheirWordsIntoANewRevision() {
        String words = Work.words();
        String article = Work.article("About 400 people are in Calais.\n\nThe mayor counted 120 beds. " + words);
        List<JsonObject> before = units(article);
        act("checker", before.get(0).getString("id"), "strike", json("note", "counted"))
                .is(200);
        act("checker", before.get(2).getString("id"), "strike", json()).is(200);
        Reply read = as("editor").get("/api/articles/" + article).is(200);
        as("editor")
                .send(
                        "PUT",
                        "/api/articles/" + article + "/text",
                        java.net.http.HttpRequest.BodyPublishers.ofString(json(
                                        "text",
                                        "It rained in Paris.\n\nThe mayor counted 130 beds. " + words
                                                + "\n\nAbout 400 people are in Calais.")
                                .toString()),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        read.etag())
                .is(200);
        List<JsonObject> after = units(article);
        assertThat(after.stream().map(unit -> unit.getString("exact") + " " + unit.getString("state")))
                .containsExactly("Paris OPEN", "130 beds OPEN", "About 400 people STRUCK", "Calais OPEN");
        assertThat(after.get(2).getString("id")).isEqualTo(before.get(0).getString("id"));
        assertThat(after.get(2).getString("note")).isEqualTo("counted");
        assertThat(after.get(2).getJsonObject("span").getInt("revision")).isEqualTo(2);
        assertThat(after.get(1).getString("id")).isNotEqualTo(before.get(2).getString("id"));
        assertThat(coverage(article)).isEqualTo(counted(4, 1, 25));
        act("checker", before.get(2).getString("id"), "reopen", json()).isProblem(404, "unknown-unit");
    }

    @Test
    void whatWasDoneStandsInTheAuditTrail() {
        String article = article();
        act("checker", units(article).get(0).getString("id"), "strike", json("note", "counted"))
                .is(200);
        assertThat(as("editor").get("/api/audit/verification").is(200).json().getBoolean("valid"))
                .isTrue();
    }
}
