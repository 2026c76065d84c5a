package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class DeadlinesIT {

    private static final Instant SOON = Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    private static final Instant LATER = SOON.plus(1, ChronoUnit.DAYS);

    private final String words = Work.words();
    private final String article =
            Work.article("The " + words + " cost 3 million. Then " + words + "b cost 4. Last " + words + "c cost 5.");

    @Test
    void claimsFollowTheDeadlineOfTheirArticleExceptWhereSomebodySetAnotherByHand() {
        String before = mark(words + "b cost 4");
        Reply set = deadline(SOON.toString()).is(200);
        assertThat(set.json().getString("deadline")).isEqualTo(SOON.toString());
        String after = mark(words + "c cost 5");
        String byHand = mark(words + " cost 3");
        as("editor")
                .patch("/api/claims/" + byHand, json("due", SOON.plusSeconds(60).toString()), "If-Match", "*")
                .is(200);
        assertThat(due(before)).isEqualTo(SOON.toString());
        assertThat(due(after)).isEqualTo(SOON.toString());
        deadline(LATER.toString()).is(200);
        assertThat(due(before)).isEqualTo(LATER.toString());
        assertThat(due(after)).isEqualTo(LATER.toString());
        assertThat(due(byHand)).isEqualTo(SOON.plusSeconds(60).toString());
        assertThat(deadline(null).is(200).json()).doesNotContainKey("deadline");
        assertThat(due(after)).isNull();
        assertThat(due(byHand)).isEqualTo(SOON.plusSeconds(60).toString());
    }

    @Test
    void whoeverMayReadTheTrailReadsWhatTheDeadlineMoved() {
        String claim = mark(words + "b cost 4");
        String version = Work.read(claim).etag();
        deadline(SOON.toString()).is(200);
        assertThat(Work.read(claim).etag()).isNotEqualTo(version);
        assertThat(as("auditor")
                        .get("/api/claims/" + claim + "/history")
                        .is(200)
                        .text())
                .contains("CLAIM_AMENDED")
                .contains(SOON.toString());
    }

    @Test
    void theDeadlineIsSetByTheDeskEditorOnTheVersionThatWasSeenAndLiesAhead() {
        String path = "/api/articles/" + article;
        JsonObject body = json("deadline", SOON.toString());
        as("checker").patch(path, body, "If-Match", "*").isProblem(403, "role");
        as("editor").patch(path, body).is(428);
        as("editor").patch("/api/articles/unknown", body, "If-Match", "*").isProblem(404, "unknown-article");
        String seen = as("editor").get(path).is(200).etag();
        as("editor").patch(path, body, "If-Match", seen).is(200);
        as("editor")
                .patch(path, json("deadline", LATER.toString()), "If-Match", seen)
                .isProblem(412, "stale-article");
        as("editor")
                .patch(path, json("deadline", "2020-01-01"), "If-Match", "*")
                .isProblem(422, "past-due");
        as("editor").patch(path, json("deadline", "tomorrow"), "If-Match", "*").isProblem(400, "date");
        as("editor").patch(path, json("headline", "x"), "If-Match", "*").is(400);
        assertThat(as("auditor").get(path).is(200).json().getString("deadline")).isEqualTo(SOON.toString());
    }

    @Test
    void aDeskEditorGivesTheDeadlineWithANewArticle() {
        JsonObject body = json("text", "Today " + Work.words() + " cost 3 million.", "deadline", "2998-01-31");
        as("checker").post("/api/articles", body).isProblem(403, "role");
        assertThat(as("editor").post("/api/articles", body).is(201).json().getString("deadline"))
                .isEqualTo("2998-01-31T23:59:59Z");
    }

    @Test
    void aDeadlineIsGivenInWorkingHours() {
        String claim = mark(words + "b cost 4");
        as("editor")
                .patch("/api/claims/" + claim, json("due", "in 8 working hours"), "If-Match", "*")
                .is(200);
        assertThat(Instant.parse(due(claim)))
                .isBetween(
                        Instant.now().plus(7, ChronoUnit.HOURS), Instant.now().plus(4, ChronoUnit.DAYS));
        as("editor")
                .patch("/api/claims/" + claim, json("due", "0 working hours"), "If-Match", "*")
                .isProblem(422, "working-hours");
        Work.evidence(claim, "checker");
        Reply query = as("checker")
                .post(
                        "/api/claims/" + claim + "/queries",
                        json("to", "CLAIMANT", "text", "Which year?", "dueOn", "16 working hours"))
                .is(201);
        assertThat(LocalDate.parse(query.json().getString("dueOn")))
                .isAfter(LocalDate.now(ZoneOffset.UTC))
                .isBefore(LocalDate.now(ZoneOffset.UTC).plusDays(6));
    }

    private Reply deadline(String moment) {
        return as("editor").patch("/api/articles/" + article, json("deadline", moment), "If-Match", "*");
    }

    private String mark(String quote) {
        return as("checker")
                .post("/api/articles/" + article + "/claims", json("quote", json("exact", quote)))
                .is(201)
                .id();
    }

    private static String due(String claim) {
        return Work.read(claim).json().getString("due", null);
    }
}
