package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AbsencesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @AfterEach
    void everybodyIsBack() {
        as("editor").get("/api/absences").is(200).json().getJsonArray("items").stream()
                .map(item -> item.asJsonObject().getString("id"))
                .forEach(id -> as("editor")
                        .post("/api/absences/" + id + "/end", json())
                        .is(200));
    }

    @Test
    void whoIsAwayIsGivenWorkWithAWordOfWarningUntilTheyAreBack() {
        String absence = away("checker2", "checker2").is(201).id();
        String claim = Work.claim();
        JsonObject given = as("editor")
                .post("/api/claims/" + claim + "/assignment", json("assignee", "checker2"))
                .is(201)
                .json();
        assertThat(given.getString("assignee")).isEqualTo("checker2");
        assertThat(given.getJsonArray("warnings").getString(0)).contains("checker2 is away until " + TODAY.plusDays(2));
        JsonObject many =
                json("claims", List.of(json("id", claim)), "change", json("assignee", "checker2"), "preview", true);
        assertThat(as("editor").post("/api/claims/bulk", many).is(200).json()).containsKey("warnings");
        as("checker2").post("/api/absences/" + absence + "/end", json()).is(200);
        as("checker2").post("/api/absences/" + absence + "/end", json()).isProblem(409, "absence-ended");
        assertThat(as("editor")
                        .post("/api/claims/" + claim + "/assignment", json("assignee", "checker2"))
                        .is(201)
                        .json())
                .doesNotContainKey("warnings");
    }

    @Test
    void unfinishedWorkIsLookedAtAndThenHandedOverToAPersonInOneNoticeOrToTheQueue() {
        handOver(json("person", "checker2")).is(200);
        String first = given("checker2");
        String second = given("checker2");
        JsonObject seen = handOver(json("person", "checker2", "to", "reviewer2", "preview", true))
                .is(200)
                .json();
        assertThat(claims(seen)).containsExactlyInAnyOrder(first, second);
        assertThat(assignee(first)).isEqualTo("checker2");
        JsonObject done =
                handOver(json("person", "checker2", "to", "reviewer2")).is(200).json();
        assertThat(done.getInt("done")).isEqualTo(2);
        assertThat(assignee(first)).isEqualTo("reviewer2");
        JsonObject told = as("reviewer2")
                .get("/api/notices?limit=1")
                .is(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(told.getString("kind")).isEqualTo("HANDED_OVER");
        assertThat(told.getInt("claims")).isEqualTo(2);
        as("reviewer2").post("/api/handovers", json()).is(200);
        assertThat(assignee(first)).isNull();
        assertThat(as("auditor")
                        .get("/api/claims/" + first + "/history")
                        .is(200)
                        .text())
                .contains("CLAIM_HANDED_OVER");
    }

    @Test
    void theDeskSeesWhatLiesIdleWithThoseWhoAreAway() {
        String claim = given("checker2");
        String path = "/api/handovers/idle?days=";
        assertThat(claims(as("editor").get(path + 0).is(200).json())).doesNotContain(claim);
        away("checker2", "editor").is(201);
        assertThat(claims(as("editor").get(path + 0).is(200).json())).contains(claim);
        assertThat(claims(as("editor").get("/api/handovers/idle").is(200).json()))
                .doesNotContain(claim);
        as("editor").get(path + "few").isProblem(400, "unknown-value");
        as("editor").get(path + 9999).isProblem(422, "days");
        as("checker").get(path + 0).isProblem(403, "role");
    }

    @Test
    void whatIsNoAbsenceAndNoHandoverIsRefused() {
        as("checker").post("/api/absences", absence("checker2")).isProblem(403, "foreign-absence");
        as("auditor").post("/api/absences", absence(null)).isProblem(403, "role");
        as("editor").post("/api/absences", absence("writer")).isProblem(422, "no-worker");
        as("editor").post("/api/absences", json("person", "checker")).isProblem(422, "missing");
        as("checker")
                .post(
                        "/api/absences",
                        json(
                                "from",
                                TODAY.toString(),
                                "until",
                                TODAY.minusDays(1).toString()))
                .isProblem(422, "order-of-days");
        as("checker")
                .post("/api/absences", json("from", "2020-01-01", "until", "2020-01-02"))
                .isProblem(422, "past-day");
        as("checker").post("/api/absences/unknown/end", json()).isProblem(404, "unknown-absence");
        as("checker").post("/api/handovers", json("person", "checker2")).isProblem(403, "foreign-absence");
        as("checker").post("/api/handovers", json("to", "checker")).isProblem(422, "same-person");
        as("checker").post("/api/handovers", json("to", "writer")).isProblem(422, "no-worker");
        String theirs = away("checker2", "editor").is(201).id();
        as("checker").post("/api/absences/" + theirs + "/end", json()).isProblem(403, "foreign-absence");
    }

    private static JsonObject absence(String person) {
        return json(
                "person",
                person,
                "from",
                TODAY.toString(),
                "until",
                TODAY.plusDays(2).toString());
    }

    private static Reply away(String person, String by) {
        return as(by).post("/api/absences", absence(person));
    }

    private static Reply handOver(JsonObject body) {
        return as("editor").post("/api/handovers", body);
    }

    private static String given(String to) {
        String claim = Work.claim();
        as("editor")
                .post("/api/claims/" + claim + "/assignment", json("assignee", to))
                .is(201);
        return claim;
    }

    private static String assignee(String claim) {
        return Work.read(claim).json().getString("assignee", null);
    }

    private static List<String> claims(JsonObject answer) {
        return answer.getJsonArray("items").stream()
                .map(item -> item.asJsonObject().getString("claim"))
                .toList();
    }
}
