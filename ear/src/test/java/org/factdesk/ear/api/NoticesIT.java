package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesIT {

    @Test
    void whoIsGivenAClaimIsToldAndWhoTakesOneIsNot() {
        String claim = Work.claim();
        as("editor")
                .post("/api/claims/" + claim + "/assignment", json("assignee", "checker2"))
                .is(201);
        assertThat(kinds("checker2", claim)).containsExactly("ASSIGNED");
        String taken = Work.claim();
        as("checker")
                .post("/api/claims/" + taken + "/assignment", json("assignee", "checker"))
                .is(201);
        assertThat(kinds("checker", taken)).isEmpty();
    }

    @Test
    void theProposerIsToldWhatBecameOfTheVerdict() {
        String returned = Work.proposed();
        as("reviewer")
                .post("/api/claims/" + returned + "/review", json("decision", "RETURN", "comment", "Ask again"))
                .is(201);
        assertThat(kinds("checker", returned)).containsExactly("RETURNED");
        String approved = Work.proposed();
        Work.approve(approved, "reviewer").is(201);
        assertThat(kinds("checker", approved)).containsExactly("APPROVED");
    }

    @Test
    void theAskerIsToldOfTheAnswer() {
        String claim = Work.claim();
        Work.evidence(claim, "checker");
        String query = as("checker")
                .post("/api/claims/" + claim + "/queries", json("to", "CLAIMANT", "text", "Which year?"))
                .is(201)
                .id();
        as("checker2")
                .post("/api/queries/" + query + "/answer", json("text", "2024."))
                .is(200);
        assertThat(kinds("checker", claim)).containsExactly("ANSWERED");
    }

    @Test
    void aNoticeIsReadByItsOwnerAloneAndLeavesTheUnreadOnes() {
        String claim = Work.claim();
        as("checker")
                .post("/api/claims/" + claim + "/comments", json("text", "@reviewer2 look"))
                .is(201);
        String notice = about("reviewer2", claim).get(0).getString("id");
        as("reviewer").post("/api/notices/" + notice + "/read", json()).isProblem(404, "unknown-notice");
        assertThat(as("reviewer2")
                        .post("/api/notices/" + notice + "/read", json())
                        .is(200)
                        .json())
                .containsKey("readAt");
        assertThat(as("reviewer2")
                        .get("/api/notices?unread=true&limit=200")
                        .is(200)
                        .text())
                .doesNotContain(notice);
        assertThat(about("reviewer2", claim)).hasSize(1);
        as("reviewer2").get("/api/notices?unread=maybe").isProblem(400, "unknown-value");
        as("admin").get("/api/notices").isProblem(403, "role");
    }

    @Test
    void allAreReadAtOnceAndThePagesOfTheListFollowEachOther() {
        String claim = Work.claim();
        for (int i = 0; i < 3; i++) {
            as("checker")
                    .post("/api/claims/" + claim + "/comments", json("text", "@auditor no. " + i))
                    .is(201);
        }
        JsonObject page = as("auditor").get("/api/notices?limit=2").is(200).json();
        assertThat(page.getJsonArray("items")).hasSize(2);
        JsonObject rest = as("auditor")
                .get("/api/notices?limit=2&after=" + page.getString("next"))
                .is(200)
                .json();
        assertThat(rest.getJsonArray("items")).isNotEmpty().doesNotContainAnyElementsOf(page.getJsonArray("items"));
        as("auditor")
                .get("/api/notices?unread=true&after=" + page.getString("next"))
                .isProblem(400, "foreign-cursor");
        as("auditor").post("/api/notices/read", json()).is(200);
        assertThat(as("auditor").get("/api/notices?unread=true").is(200).json().getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void aDeadlineThatIsPastIsRefusedAndOneThatPassesIsToldOnce() {
        String claim = Work.claim();
        as("editor")
                .patch("/api/claims/" + claim, json("due", "2020-01-01"), "If-Match", "*")
                .isProblem(422, "past-due");
        as("editor")
                .post("/api/claims/" + claim + "/assignment", json("assignee", "checker2"))
                .is(201);
        String due =
                Instant.now().plusSeconds(2).truncatedTo(ChronoUnit.SECONDS).toString();
        as("editor")
                .patch("/api/claims/" + claim, json("due", due), "If-Match", "*")
                .is(200);
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(kinds("editor", claim)).containsExactly("ESCALATED"));
        assertThat(kinds("checker2", claim)).containsExactlyInAnyOrder("ASSIGNED", "OVERDUE");
        as("editor")
                .patch("/api/claims/" + claim, json("due", due, "priority", "HIGH"), "If-Match", "*")
                .is(200);
        assertThat(kinds("editor", claim)).hasSize(1);
    }

    private static List<String> kinds(String of, String claim) {
        return about(of, claim).stream().map(notice -> notice.getString("kind")).toList();
    }

    static List<JsonObject> about(String of, String claim) {
        return as(of).get("/api/notices?limit=200").is(200).json().getJsonArray("items").stream()
                .map(item -> item.asJsonObject())
                .filter(notice -> notice.getString("claim", "").equals(claim))
                .toList();
    }
}
