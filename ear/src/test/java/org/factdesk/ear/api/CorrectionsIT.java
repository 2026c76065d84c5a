package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionsIT {

    @Test
    void thePublicVerdictStandsUntilSomebodyElseApprovesTheCorrection() {
        String claim = Work.published();
        JsonObject waiting = correct(claim, "editor").is(201).json();
        assertThat(waiting.getString("status")).isEqualTo("PUBLISHED");
        assertThat(waiting.getBoolean("underCorrection")).isTrue();
        assertThat(waiting.getJsonObject("verdict").getString("rating")).isEqualTo("FALSE");
        assertThat(waiting.getJsonObject("correction").getString("rating")).isEqualTo("MIXED");
        Work.approve(claim, "editor").isProblem(403, "own-verdict");
        JsonObject corrected = Work.approve(claim, "reviewer").is(201).json();
        assertThat(corrected.getString("status")).isEqualTo("CORRECTED");
        assertThat(corrected.getJsonObject("publishedVerdict").getString("rating"))
                .isEqualTo("MIXED");
        assertThat(corrected).doesNotContainKey("underCorrection");
        JsonObject correction = corrected.getJsonArray("corrections").getJsonObject(0);
        assertThat(correction.getString("note")).isEqualTo("We had last year’s figure.");
        assertThat(correction.getString("state")).isEqualTo("APPROVED");
        assertThat(correct(claim, "editor").is(201).json().getString("status")).isEqualTo("CORRECTED");
    }

    @Test
    void everyArticleReportAndClaimReviewThatUsedTheOldVersionIsListed() {
        String claim = Work.published();
        String article = Work.read(claim).json().getString("article");
        as("auditor")
                .get("/api/articles/" + article + "/report", "Accept", "text/csv")
                .is(200);
        as("checker").get("/api/claims/" + claim + "/claim-review").is(200);
        correct(claim, "editor").is(201);
        String uses = "/api/claims/" + claim + "/corrected-uses";
        assertThat(as("checker").get(uses).is(200).items()).isEmpty();
        Work.approve(claim, "reviewer").is(201);
        as("checker").get("/api/claims/" + claim + "/claim-review").is(200);
        List<JsonObject> listed = as("checker").get(uses).is(200).items();
        assertThat(listed.stream().map(use -> use.getString("kind") + " " + use.getString("form", "")))
                .containsExactlyInAnyOrder("ARTICLE ", "PUBLIC_PAGE ", "EXPORT CSV", "EXPORT CLAIM_REVIEW");
        JsonObject taken = listed.stream()
                .filter(use -> use.getString("form", "").equals("CSV"))
                .findFirst()
                .orElseThrow();
        assertThat(taken.getString("by")).isEqualTo("auditor");
        String settlement = uses + "/" + taken.getString("id") + "/settlement";
        as("reviewer").post(settlement, json("note", "Told them")).isProblem(403, "role");
        as("editor").post(settlement, json()).isProblem(422, "missing");
        as("editor").post(settlement, json("note", "Told them")).is(200);
        as("editor").post(settlement, json("note", "Again")).isProblem(409, "use-settled");
    }

    @Test
    void theArticlesOfClaimsThatItStandsForByWayOfOthersAreListedToo() {
        String first = Work.claim();
        String second = Work.claim();
        String third = Work.published();
        merge(first, second);
        merge(second, third);
        String[] pieces = Work.read(third).json().getJsonArray("evidence").getValuesAs(JsonObject.class).stream()
                .map(piece -> piece.getString("id"))
                .toArray(String[]::new);
        Work.propose(third, "checker", pieces).is(201);
        Work.approve(third, "reviewer").is(201);
        as("editor").post("/api/claims/" + third + "/publication", "").is(201);
        correct(third, "editor").is(201);
        Work.approve(third, "reviewer").is(201);
        assertThat(as("checker").get("/api/claims/" + third + "/corrected-uses").is(200).items().stream()
                        .filter(use -> use.getString("kind").equals("ARTICLE"))
                        .map(use -> use.getString("article")))
                .containsExactlyInAnyOrder(articleOf(first), articleOf(second), articleOf(third));
    }

    private static void merge(String claim, String into) {
        as("editor").post("/api/claims/" + claim + "/merge", json("into", into)).is(200);
    }

    private static String articleOf(String claim) {
        return Work.read(claim).json().getString("article");
    }

    @Test
    void theClaimReviewAndThePublicPageTellOfTheCorrection() {
        String claim = Work.published();
        correct(claim, "editor").is(201);
        assertThat(Caller.NOBODY.get("/factchecks/" + claim).is(200).text()).contains("Under correction");
        Work.approve(claim, "reviewer").is(201);
        JsonObject review = as("checker")
                .get("/api/claims/" + claim + "/claim-review")
                .is(200)
                .json();
        assertThat(review.getJsonArray("correction").getJsonObject(0).getString("text"))
                .isEqualTo("We had last year’s figure.");
        assertThat(Caller.NOBODY.get("/factchecks/" + claim).is(200).text())
                .contains("We had last year’s figure.")
                .doesNotContain("Under correction");
        String article = Work.read(claim).json().getString("article");
        assertThat(as("checker")
                        .get("/api/articles/" + article + "/report", "Accept", "text/html")
                        .is(200)
                        .text())
                .contains("We had last year’s figure.");
    }

    @Test
    void aReturnedCorrectionLeavesWhatReadersSee() {
        String claim = Work.published();
        correct(claim, "editor").is(201);
        JsonObject back = as("reviewer")
                .post("/api/claims/" + claim + "/review", json("decision", "RETURN", "comment", "It was right."))
                .is(201)
                .json();
        assertThat(back.getString("status")).isEqualTo("PUBLISHED");
        assertThat(back).doesNotContainKey("underCorrection");
        Work.approve(claim, "reviewer").isProblem(409, "step-refused");
    }

    @Test
    void evidenceLostMeanwhileReturnsTheCorrectionAndNewEvidenceVoidsApprovals() {
        String claim = Work.published();
        JsonObject waiting = correct(claim, "editor").is(201).json();
        String cited =
                waiting.getJsonObject("correction").getJsonArray("evidence").getString(0);
        as("checker")
                .post("/api/evidence/" + cited + "/withdrawal", json("reason", "Forged"))
                .is(200);
        JsonObject after = Work.read(claim).json();
        assertThat(after.getString("status")).isEqualTo("STALE");
        assertThat(after).doesNotContainKey("underCorrection");
        assertThat(after.getJsonArray("corrections").getJsonObject(0).getString("state"))
                .isEqualTo("RETURNED");
    }

    @Test
    void correctionsOfWhatIsNotPublicOrWithoutANoteAreRefused() {
        String proposed = Work.proposed();
        correct(proposed, "editor").isProblem(409, "step-refused");
        String claim = Work.published();
        as("reviewer").post("/api/claims/" + claim + "/correction", body(claim)).isProblem(403, "role");
        JsonObject unnoted =
                Json.createObjectBuilder(body(claim)).remove("note").build();
        as("editor").post("/api/claims/" + claim + "/correction", unnoted).isProblem(422, "missing");
        assertThat(Work.read(claim).json()).doesNotContainKey("corrections");
    }

    @Test
    void nothingThinBecomesPublicUnlessAnEditorSaysWhy() {
        String claim = Work.claim();
        String one = Work.evidence(claim, "checker");
        JsonObject proposed = Work.propose(claim, "checker", one).is(201).json();
        assertThat(proposed.getJsonObject("sourcing").getJsonArray("missing").getString(0))
                .isEqualTo("one independent source");
        Work.approve(claim, "reviewer").is(201);
        String path = "/api/claims/" + claim + "/publication";
        Reply refused = as("editor").post(path, json()).isProblem(409, "thin-sourcing");
        assertThat(refused.json().getJsonArray("missing").getValuesAs(JsonString::getString))
                .isEqualTo(List.of("one independent source"));
        as("editor").post(path, json("exception", json("reason", ""))).isProblem(422, "missing");
        JsonObject published = as("editor")
                .post(path, json("exception", json("reason", "The register alone knows.")))
                .is(201)
                .json();
        assertThat(published.getString("status")).isEqualTo("PUBLISHED");
        assertThat(published
                        .getJsonObject("sourcing")
                        .getJsonObject("exception")
                        .getString("by"))
                .isEqualTo("editor");
    }

    private static Reply correct(String claim, String by) {
        return as(by).post("/api/claims/" + claim + "/correction", body(claim));
    }

    private static JsonObject body(String claim) {
        List<String> evidence = Work.read(claim).json().getJsonArray("evidence").getValuesAs(JsonObject.class).stream()
                .map(piece -> piece.getString("id"))
                .toList();
        return json(
                "rating",
                "MIXED",
                "rationale",
                "The new register says both.",
                "evidence",
                evidence,
                "note",
                "We had last year’s figure.");
    }
}
