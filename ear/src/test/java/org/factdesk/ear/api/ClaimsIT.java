package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClaimsIT {

    @Test
    void aMergePatchSetsClearsAndLeaves() {
        String claim = Work.claim(json("claimant", "An official", "risk", "CRIME"));
        String etag = Work.read(claim).etag();
        Reply set = as("editor")
                .patch(
                        "/api/claims/" + claim,
                        json(
                                "statement",
                                "Said so",
                                "due",
                                "2030-05-10",
                                "priority",
                                "HIGH",
                                "tags",
                                List.of("b", "a")),
                        "If-Match",
                        etag)
                .is(200);
        assertThat(set.json().getString("statement")).isEqualTo("Said so");
        assertThat(set.json().getString("due")).isEqualTo("2030-05-10");
        assertThat(set.json().getString("priority")).isEqualTo("HIGH");
        assertThat(set.json().getJsonArray("tags"))
                .isEqualTo(json("t", List.of("a", "b")).getJsonArray("t"));
        assertThat(set.json().getString("claimant")).isEqualTo("An official");
        assertThat(set.etag()).isNotEqualTo(etag).isEqualTo(Work.read(claim).etag());
        Reply cleared = as("editor")
                .patch(
                        "/api/claims/" + claim,
                        json("statement", null, "due", null, "priority", null, "tags", null, "claimant", null),
                        "If-Match",
                        set.etag())
                .is(200);
        JsonObject after = cleared.json();
        assertThat(after.getString("statement"))
                .isEqualTo(after.getJsonObject("quote").getString("exact"));
        assertThat(after.getString("priority")).isEqualTo("MEDIUM");
        assertThat(after).doesNotContainKeys("due", "claimant");
        assertThat(after.getString("risk")).isEqualTo("CRIME");
        Reply moment = as("editor")
                .patch("/api/claims/" + claim, json("due", "2030-05-10T12:00:00Z"), "If-Match", cleared.etag())
                .is(200);
        assertThat(moment.json().getString("due")).isEqualTo("2030-05-10T12:00:00Z");
    }

    @Test
    void aChangeNamesTheVersionItChanges() {
        String claim = Work.claim();
        String path = "/api/claims/" + claim;
        String etag = Work.read(claim).etag();
        JsonObject change = json("statement", "Another");
        as("checker").patch(path, change).isProblem(428, "version-required");
        for (String other :
                new String[] {"\"999\"", "W/" + etag, etag.replace("\"", ""), "\"\"", "x", "\"998\", \"999\""}) {
            as("checker").patch(path, change, "If-Match", other).isProblem(412, "stale-claim");
        }
        Reply done = as("checker")
                .patch(path, change, "If-Match", "\"999\", " + etag)
                .is(200);
        as("checker").patch(path, json("statement", "Late"), "If-Match", etag).isProblem(412, "stale-claim");
        assertThat(Work.read(claim).json().getString("statement")).isEqualTo("Another");
        as("checker").patch(path, json("statement", "Any"), "If-Match", "*").is(200);
        as("checker")
                .post(path + "/evidence", Work.evidence(), "If-Match", done.etag())
                .isProblem(412, "stale-claim");
        String now = Work.read(claim).etag();
        as("checker").post(path + "/evidence", Work.evidence(), "If-Match", now).is(201);
        assertThat(Work.read(claim).etag()).isNotEqualTo(now);
    }

    @Test
    void anEmptyChangeChangesNothing() {
        String claim = Work.claim();
        String etag = Work.read(claim).etag();
        assertThat(as("checker")
                        .patch("/api/claims/" + claim, json(), "If-Match", etag)
                        .is(200)
                        .etag())
                .isEqualTo(etag);
    }

    @Test
    void prioritiesAndDueDatesAreTheEditorsAlone() {
        String claim = Work.claim();
        String etag = Work.read(claim).etag();
        for (JsonObject change : List.of(json("priority", "HIGH"), json("due", "2030-01-01"))) {
            as("reviewer")
                    .patch("/api/claims/" + claim, change, "If-Match", etag)
                    .is(403);
        }
        assertThat(Work.read(claim).etag()).isEqualTo(etag);
    }

    @Test
    void aCheckerTakesAFreeClaimAndTheEditorGivesItToAnother() {
        String claim = Work.claim();
        String path = "/api/claims/" + claim + "/assignment";
        as("checker").post(path, json("assignee", "checker2")).isProblem(403, "assign-others");
        as("checker").post(path, json()).isProblem(422, "missing");
        Reply taken = as("checker").post(path, json("assignee", "checker")).is(201);
        assertThat(taken.json().getString("assignee")).isEqualTo("checker");
        assertThat(taken.json().getString("status")).isEqualTo("RESEARCHING");
        assertThat(taken.header("Location")).endsWith("/api/claims/" + claim);
        assertThat(taken.etag()).isEqualTo(Work.read(claim).etag());
        as("checker2").post(path, json("assignee", "checker2")).isProblem(409, "taken");
        as("editor").post(path, json("assignee", "auditor")).isProblem(422, "no-worker");
        as("editor").post(path, json("assignee", "nobody")).isProblem(422, "no-worker");
        assertThat(as("editor")
                        .post(path, json("assignee", "reviewer"))
                        .is(201)
                        .json()
                        .getString("assignee"))
                .isEqualTo("reviewer");
        assertThat(as("editor").post(path, json("assignee", null)).is(201).json())
                .doesNotContainKey("assignee");
    }

    @Test
    void excusingAndWithdrawingNeedAReasonAndEndTheClaim() {
        String excused = Work.claim();
        as("editor").post("/api/claims/" + excused + "/excuse", json()).isProblem(422, "missing");
        Reply done = as("editor")
                .post("/api/claims/" + excused + "/excuse", json("reason", "Opinion"))
                .is(200);
        assertThat(done.json().getString("status")).isEqualTo("EXCUSED");
        assertThat(done.json().getJsonObject("closed")).isEqualTo(json("reason", "Opinion", "by", "editor"));
        Reply closed = as("checker")
                .post("/api/claims/" + excused + "/evidence", json("stance", "SUPPORTS"))
                .isProblem(409, "step-refused");
        assertThat(closed.json().getString("claimStatus")).isEqualTo("EXCUSED");
        assertThat(closed.json().getJsonArray("allowed").toString()).contains("WITHDRAW");
        as("editor").post("/api/claims/" + excused + "/excuse", json()).isProblem(409, "step-refused");
        as("editor")
                .post("/api/claims/" + excused + "/assignment", json("assignee", "nobody"))
                .is(409);
        as("checker").post("/api/claims/" + excused + "/verdict", json()).is(409);
        Reply withdrawn = as("editor")
                .post("/api/claims/" + excused + "/withdrawal", json("reason", "By mistake"))
                .is(200);
        assertThat(withdrawn.json().getString("status")).isEqualTo("WITHDRAWN");
    }

    @Test
    void theQueueIsFilteredSortedAndReadToItsEnd() {
        String tag = Work.words().substring(0, 20);
        List<String> due = new ArrayList<>();
        for (String day : new String[] {"2031-01-01", "2031-01-02", "2031-01-03", null}) {
            String claim = Work.claim();
            as("editor")
                    .patch("/api/claims/" + claim, json("tags", List.of(tag), "due", day), "If-Match", "*")
                    .is(200);
            due.add(claim);
        }
        assertThat(queue("tag=" + tag)).containsExactlyElementsOf(due);
        assertThat(queue("tag=" + tag + "&sort=-due")).containsExactly(due.get(3), due.get(2), due.get(1), due.get(0));
        assertThat(queue("tag=" + tag + "&dueBefore=2031-01-02")).containsExactly(due.get(0));
        assertThat(queue("tag=" + tag + "&dueBefore=2031-01-03T00:00:00Z")).containsExactly(due.get(0), due.get(1));
        as("checker")
                .post("/api/claims/" + due.get(0) + "/assignment", json("assignee", "checker"))
                .is(201);
        assertThat(queue("tag=" + tag + "&assignee=me")).containsExactly(due.get(0));
        assertThat(queue("tag=" + tag + "&assignee=me,none")).hasSize(4);
        assertThat(queue("tag=" + tag + "&assignee=none&status=OPEN,RETURNED")).hasSize(3);
        assertThat(queue("tag=" + tag + "&status=RESEARCHING&priority=MEDIUM&risk=NORMAL"))
                .hasSize(1);
        assertThat(queue("tag=" + tag + "&rating=FALSE")).isEmpty();
        String article = Work.read(due.get(1)).json().getString("article");
        assertThat(queue("article=" + article)).containsExactly(due.get(1));
        for (String sort : new String[] {"priority", "-created", "updated", "status"}) {
            assertThat(queue("tag=" + tag + "&sort=" + sort)).hasSize(4);
        }
    }

    /** Reads the whole list in pages of one. */
    private static List<String> queue(String query) {
        List<String> found = new ArrayList<>();
        String after = "";
        while (after != null) {
            Reply page = as("checker")
                    .get("/api/claims?" + query + "&limit=1&after=" + after)
                    .is(200);
            assertThat(page.header("Server-Timing")).matches("rows;dur=\\d+\\.\\d{3}");
            found.addAll(page.ids());
            after = page.next();
        }
        return found;
    }

    @Test
    void whatTheQueueDoesNotKnowIsRefusedWithWhatItKnows() {
        Stream.of("status=open", "priority=URGENT", "risk=NONE", "rating=HALF_TRUE", "sort=newest", "dueBefore=soon")
                .forEach(query -> as("checker").get("/api/claims?" + query).is(400));
        assertThat(as("checker").get("/api/claims?status=OPEN,SHUT").json().getJsonArray("allowed"))
                .hasSize(12);
        as("checker").get("/api/claims?words=boats").isProblem(400, "unknown-parameter");
        as("checker").get("/api/claims?status=OPEN&status=STALE").isProblem(400, "repeated-parameter");
        for (String limit : new String[] {"0", "-1", "201", "many"}) {
            as("checker").get("/api/claims?limit=" + limit).isProblem(400, "limit");
        }
        as("checker").get("/api/claims?limit=200").is(200);
    }

    @Test
    void theHistoryTellsWhatHappenedInItsOrder() {
        String claim = Work.proposed();
        Reply history = as("auditor").get("/api/claims/" + claim + "/history").is(200);
        assertThat(history.items().stream().map(entry -> entry.getString("action")))
                .containsExactly("CLAIM_MARKED", "EVIDENCE_ATTACHED", "EVIDENCE_ATTACHED", "VERDICT_PROPOSED");
        Reply first =
                as("checker").get("/api/claims/" + claim + "/history?limit=2").is(200);
        assertThat(as("checker")
                        .get("/api/claims/" + claim + "/history?after=" + first.next())
                        .items())
                .hasSize(2);
        as("writer").get("/api/claims/" + claim + "/history").isProblem(403, "foreign-article");
    }
}
