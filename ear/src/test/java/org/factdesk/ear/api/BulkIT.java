package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulkIT {

    private static final JsonObject HIGH = json("priority", "HIGH");

    @Test
    void aClaimThatChangedMeanwhileIsReportedAndTheOthersAreDone() {
        String first = Work.claim();
        String second = Work.claim();
        JsonObject seen = seen(first);
        as("editor")
                .patch("/api/claims/" + first, json("tags", List.of("t")), "If-Match", "*")
                .is(200);
        JsonObject answer = change(HIGH, seen, seen(second));
        assertThat(outcomes(answer)).containsExactly("CHANGED_MEANWHILE", "CHANGED");
        assertThat(answer.getInt("done")).isEqualTo(1);
        assertThat(answer.getInt("notDone")).isEqualTo(1);
        assertThat(Work.read(first).json().getString("priority")).isEqualTo("MEDIUM");
        assertThat(Work.read(second).json().getString("priority")).isEqualTo("HIGH");
    }

    @Test
    void thePreviewSaysWhatWouldBeAndDoesNothing() {
        String open = Work.claim();
        String excused = Work.claim();
        as("editor")
                .post("/api/claims/" + excused + "/excuse", json("reason", "An opinion."))
                .is(200);
        JsonObject before = Work.read(open).json();
        JsonObject answer = as("editor")
                .post(
                        "/api/claims/bulk",
                        json(
                                "claims",
                                List.of(seen(open), seen(excused)),
                                "preview",
                                true,
                                "change",
                                json("assignee", "checker2")))
                .is(200)
                .json();
        assertThat(outcomes(answer)).containsExactly("WOULD_CHANGE", "REFUSED");
        JsonObject item = answer.getJsonArray("items").getJsonObject(0);
        assertThat(item.containsKey("before")).isFalse();
        assertThat(item.getString("after")).isEqualTo("checker2");
        assertThat(answer.getJsonArray("items").getJsonObject(1).getString("detail"))
                .contains("excused");
        assertThat(answer.containsKey("id")).isFalse();
        assertThat(Work.read(open).json()).isEqualTo(before);
    }

    @Test
    void theUndoRestoresWhatNobodyTouchedAndReportsTheRest() {
        String untouched = Work.claim(json("priority", "LOW"));
        String touched = Work.claim(json("priority", "LOW"));
        JsonObject done = change(json("assignee", "checker2"), seen(untouched), seen(touched));
        assertThat(Work.status(untouched)).isEqualTo("RESEARCHING");
        as("editor")
                .patch("/api/claims/" + touched, json("tags", List.of("t")), "If-Match", "*")
                .is(200);
        JsonObject undone = undo(done);
        assertThat(outcomes(undone)).containsExactly("CHANGED", "CHANGED_MEANWHILE");
        assertThat(Work.status(untouched)).isEqualTo("OPEN");
        assertThat(Work.read(untouched).json().containsKey("assignee")).isFalse();
        assertThat(Work.read(touched).json().getString("assignee")).isEqualTo("checker2");
        assertThat(undo(done).getJsonArray("items")).hasSize(1);
    }

    @Test
    void anExcuseOfManyIsTakenBackToTheStateAndTheVerdictThatStood() {
        String proposed = Work.proposed();
        JsonObject before = Work.read(proposed).json();
        JsonObject done = change(json("excuse", json("reason", "Out of scope.")), seen(proposed));
        assertThat(Work.status(proposed)).isEqualTo("EXCUSED");
        assertThat(outcomes(undo(done))).containsExactly("CHANGED");
        JsonObject after = Work.read(proposed).json();
        assertThat(after.getString("status")).isEqualTo("PROPOSED");
        assertThat(after.get("verdict")).isEqualTo(before.get("verdict"));
        Work.approve(proposed, "reviewer").is(201);
        assertThat(as("editor")
                        .get("/api/claims/" + proposed + "/history")
                        .is(200)
                        .json()
                        .toString())
                .contains("CLAIM_EXCUSED", "CLAIM_CHANGE_UNDONE");
    }

    @Test
    void tagsAreAddedAndRemovedAndOthersStay() {
        String claim = Work.claim();
        as("checker")
                .patch("/api/claims/" + claim, json("tags", List.of("keep", "old")), "If-Match", "*")
                .is(200);
        JsonObject tags = json("tags", json("add", List.of("new"), "remove", List.of("old")));
        assertThat(outcomes(change(tags, seen(claim)))).containsExactly("CHANGED");
        assertThat(Work.read(claim).json().getJsonArray("tags").toString()).isEqualTo("[\"keep\",\"new\"]");
        assertThat(outcomes(change(tags, seen(claim)))).containsExactly("UNCHANGED");
    }

    @Test
    void allThatAFilterGivesIsChanged() {
        String claim = Work.claim();
        String article = Work.read(claim).json().getString("article");
        JsonObject answer = as("editor")
                .post("/api/claims/bulk?article=" + article, json("all", true, "change", json("due", "2031-01-02")))
                .is(200)
                .json();
        assertThat(outcomes(answer)).containsExactly("CHANGED");
        assertThat(Work.read(claim).json().getString("due")).isEqualTo("2031-01-02");
        as("editor")
                .post("/api/claims/bulk?article=01AAAAAAAAAAAAAAAAAAAAAAAA", json("all", true, "change", HIGH))
                .isProblem(422, "no-claims");
    }

    @Test
    void whatCannotBeDoneAsAWholeIsRefusedWithASentence() {
        JsonObject claim = seen(Work.claim());
        refused(json("claims", List.of(claim), "change", json("assignee", "auditor")), 422, "no-worker");
        refused(
                json("claims", List.of(claim), "change", json("assignee", "checker", "priority", "LOW")),
                422,
                "one-change");
        refused(json("claims", List.of(claim), "change", json("excuse", json("reason", " "))), 422, "missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"writer", "checker", "reviewer", "auditor", "admin"})
    void changesOfManyClaimsAreTheDeskEditors(String person) {
        as(person)
                .post("/api/claims/bulk", json("claims", List.of(), "change", HIGH))
                .isProblem(403, "role");
        as(person).post("/api/bulk/01AAAAAAAAAAAAAAAAAAAAAAAA/undo", "").isProblem(403, "role");
    }

    private static void refused(JsonObject body, int status, String code) {
        as("editor").post("/api/claims/bulk", body).isProblem(status, code);
    }

    private static JsonObject change(JsonObject change, JsonObject... claims) {
        return as("editor")
                .post("/api/claims/bulk", json("claims", List.of(claims), "change", change))
                .is(200)
                .json();
    }

    private static JsonObject undo(JsonObject done) {
        return as("editor")
                .post("/api/bulk/" + done.getString("id") + "/undo", "")
                .is(200)
                .json();
    }

    private static JsonObject seen(String claim) {
        String tag = Work.read(claim).etag();
        return json("id", claim, "version", Integer.parseInt(tag.replace("\"", "")));
    }

    private static List<String> outcomes(JsonObject answer) {
        return answer.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("outcome"))
                .toList();
    }
}
