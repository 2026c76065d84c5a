package org.factdesk.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.factdesk.ear.server.Api;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What must hold while the desk's clock jumps by hours, forth and back; for a test class that has a desk deployed. */
abstract class UnderAJumpingClock {

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Duration OFTEN = Duration.ofMillis(200);
    private static final int HOURS = 6;

    @AfterEach
    void theClockIsRight() {
        jump(0);
    }

    @Test
    void aDeadlineIsToldOnceHoweverOftenTheClockPassesIt() {
        String claim = claim();
        Instant due = Instant.now().plus(HOURS / 2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        Inside.as("editor")
                .patch("claims/" + claim, object().add("due", due.toString()).build());
        jump(HOURS);
        await().atMost(LIMIT).pollInterval(OFTEN).until(() -> times(claim, "CLAIM_ESCALATED") == 1);
        jump(-HOURS);
        String later = overdueOnceTheClockIsAhead();
        jump(HOURS);
        await().atMost(LIMIT).pollInterval(OFTEN).until(() -> times(later, "CLAIM_ESCALATED") == 1);
        assertThat(times(claim, "CLAIM_ESCALATED")).isEqualTo(1);
        long notices = Inside.as("editor").get("notices").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(notice -> notice.getString("claim", "").equals(claim))
                .count();
        assertThat(notices).isEqualTo(1);
    }

    @Test
    void whoTookAClaimFirstHasItThoughTheOtherCameEarlierByTheClock() {
        String claim = claim();
        jump(HOURS);
        take("checker2", claim, 201);
        jump(-HOURS);
        take("reviewer", claim, 409);
        jump(0);
        take("reviewer2", claim, 409);
        assertThat(Inside.as("auditor").get("claims/" + claim).getString("assignee"))
                .isEqualTo("checker2");
    }

    @Test
    void theTrailIsOrderedByItsNumbersAndAnOldVersionIsRefusedWhateverTheTime() {
        String claim = claim();
        Api checker = Inside.as("checker");
        String seen = checker.send("GET", "claims/" + claim, (JsonValue) null)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        for (int hours : new int[] {HOURS, -HOURS, 0}) {
            jump(hours);
            checker.patch(
                    "claims/" + claim, object().add("statement", "At " + hours).build());
        }
        assertThat(checker.patchAt(
                                "claims/" + claim,
                                seen,
                                object().add("statement", "Old").build())
                        .statusCode())
                .isEqualTo(412);
        Api auditor = Inside.as("auditor");
        assertThat(auditor.get("claims/" + claim).getString("statement")).isEqualTo("At 0");
        List<JsonObject> amended = auditor
                .get("claims/" + claim + "/history?limit=200")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(entry -> entry.getString("action").equals("CLAIM_AMENDED"))
                .toList();
        assertThat(amended).hasSize(3);
        assertThat(amended).extracting(entry -> entry.getInt("seq")).isSorted();
        List<String> times =
                amended.stream().map(entry -> entry.getString("at")).toList();
        assertThat(times).isNotEqualTo(times.stream().sorted().toList());
        assertThat(auditor.get("audit/verification").getBoolean("valid")).isTrue();
    }

    @Test
    void whoIsSignedInStaysSoAndTheWholeWorkGoesOn() {
        jump(HOURS);
        Api ahead = Api.as("reviewer2", Inside.ADDRESS);
        jump(-HOURS);
        String claim = claim();
        Api checker = Inside.as("checker");
        String evidence = checker.post(
                        "claims/" + claim + "/evidence",
                        object().add("stance", "SUPPORTS")
                                .add("source", object().add("title", "Log").add("kind", "DATA")))
                .getString("id");
        jump(HOURS);
        checker.post(
                "claims/" + claim + "/verdict",
                object().add("rating", "TRUE")
                        .add("rationale", "So.")
                        .add("evidence", Json.createArrayBuilder().add(evidence)));
        jump(-HOURS);
        ahead.post("claims/" + claim + "/review", object().add("decision", "APPROVE"));
        jump(0);
        Inside.as("editor").post("claims/" + claim + "/publication", object());
        assertThat(ahead.get("claims/" + claim).getString("status")).isEqualTo("PUBLISHED");
    }

    /** Marked and due while the clock is behind, so that its own telling shows that the watch looked again. */
    private static String overdueOnceTheClockIsAhead() {
        String claim = claim();
        Instant due = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        Inside.as("editor")
                .patch("claims/" + claim, object().add("due", due.toString()).build());
        return claim;
    }

    private static void jump(int hours) {
        Inside.stage(
                Inside.as("checker"),
                "clock",
                String.valueOf(Duration.ofHours(hours).toSeconds()));
    }

    private static void take(String person, String claim, int status) {
        HttpResponse<String> answer = Inside.as(person)
                .send(
                        "POST",
                        "claims/" + claim + "/assignment",
                        object().add("assignee", person).build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private static long times(String claim, String action) {
        return Inside.as("auditor")
                .get("claims/" + claim + "/history?limit=200")
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(entry -> entry.getString("action").equals(action))
                .count();
    }

    private static String claim() {
        String name = "c" + UUID.randomUUID().toString().substring(0, 8);
        return Inside.claim(Inside.as("checker"), Inside.article(Inside.as("checker"), name, 1), name, 0);
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }
}
