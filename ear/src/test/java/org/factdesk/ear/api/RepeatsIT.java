package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepeatsIT {

    private static final String KEY = "Idempotency-Key";

    @Test
    void theSameRequestTwiceIsDoneOnceAndAnsweredTwice() {
        String claim = Work.claim();
        String path = "/api/claims/" + claim + "/evidence";
        String key = Work.words();
        Reply first = as("checker").post(path, Work.evidence(), KEY, key).is(201);
        Reply second = as("checker").post(path, Work.evidence(), KEY, key).is(201);
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(Work.read(claim).json().getJsonArray("evidence")).hasSize(1);
        as("checker").post(path, json("stance", "CONTEXT"), KEY, key).isProblem(422, "idempotency-key-reused");
        as("checker2").post(path, Work.evidence(), KEY, key).is(201);
        assertThat(Work.read(claim).json().getJsonArray("evidence")).hasSize(2);
    }

    @Test
    void theFirstAnswerComesAgainEvenWhenTheClaimMovedOn() {
        String claim = Work.proposed();
        String key = Work.words();
        JsonObject approve = json("decision", "APPROVE");
        Reply first = as("reviewer")
                .post("/api/claims/" + claim + "/review", approve, KEY, key)
                .is(201);
        as("editor").post("/api/claims/" + claim + "/publication", "").is(201);
        Reply again = as("reviewer")
                .post("/api/claims/" + claim + "/review", approve, KEY, key)
                .is(201);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(Work.status(claim)).isEqualTo("PUBLISHED");
    }

    @Test
    void aRefusedRequestMayBeRepeatedWithItsKey() {
        String claim = Work.claim();
        String key = Work.words();
        String piece = Work.evidence(Work.claim(), "checker");
        JsonObject body = Work.verdict(piece);
        as("checker").post("/api/claims/" + claim + "/verdict", body, KEY, key).is(422);
        as("checker").post("/api/claims/" + claim + "/verdict", body, KEY, key).is(422);
        as("checker")
                .post("/api/sources", json("title", "T", "kind", "DATA"), KEY, "x".repeat(256))
                .is(400);
    }

    @Test
    void twinsAtTheSameMomentHaveOneEffect() throws Exception {
        String key = Work.words();
        List<Reply> replies =
                together(8, i -> as("checker").post("/api/articles", json("text", "Twins " + key), KEY, key));
        assertThat(replies).allSatisfy(reply -> reply.is(201));
        assertThat(replies.stream().map(Reply::id).distinct()).hasSize(1);
        assertThat(replies.stream().map(Reply::etag).distinct()).hasSize(1);
    }

    @Test
    void ofManyTakersOneGetsTheClaim() throws Exception {
        String claim = Work.claim();
        String[] takers = {"checker", "checker2", "reviewer", "reviewer2"};
        List<Reply> replies = together(
                4, i -> as(takers[i]).post("/api/claims/" + claim + "/assignment", json("assignee", takers[i])));
        assertThat(replies.stream().map(Reply::status)).containsExactlyInAnyOrder(201, 409, 409, 409);
        String winner = replies.stream()
                .filter(reply -> reply.status() == 201)
                .findFirst()
                .orElseThrow()
                .json()
                .getString("assignee");
        assertThat(Work.read(claim).json().getString("assignee")).isEqualTo(winner);
    }

    @Test
    void ofManyApprovalsOneCounts() throws Exception {
        String claim = Work.proposed();
        String[] reviewers = {"reviewer", "reviewer2", "editor", "reviewer"};
        List<Reply> replies = together(4, i -> Work.approve(claim, reviewers[i]));
        assertThat(replies.stream().map(Reply::status)).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(Work.read(claim).json().getJsonObject("verdict").getJsonArray("reviews"))
                .hasSize(1);
    }

    @Test
    void marksAtTheSameMomentAllGetNumbersOfTheirOwn() throws Exception {
        String article = Work.article("Marked by many " + Work.words());
        List<Reply> replies = together(8, i -> as(i % 2 == 0 ? "checker" : "checker2")
                .post("/api/articles/" + article + "/claims", json("span", json("start", 0, "end", 6))));
        assertThat(replies.stream().map(reply -> reply.is(201).json().getInt("number")))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void ofManyChangesToOneVersionOneIsKept() throws Exception {
        String claim = Work.claim();
        String etag = Work.read(claim).etag();
        List<Reply> replies = together(
                4, i -> as("checker").patch("/api/claims/" + claim, json("statement", "s" + i), "If-Match", etag));
        assertThat(replies.stream().map(Reply::status)).containsExactlyInAnyOrder(200, 412, 412, 412);
    }

    @Test
    void ofTwoClaimsMergedIntoEachOtherAtTheSameMomentOneStands() throws Exception {
        for (int round = 0; round < 5; round++) {
            String[] claims = {Work.claim(), Work.claim()};
            List<Reply> replies = together(
                    2, i -> as("editor").post("/api/claims/" + claims[i] + "/merge", json("into", claims[1 - i])));
            assertThat(replies.stream().map(Reply::status)).containsExactlyInAnyOrder(200, 409);
            assertThat(Stream.of(claims).map(Work::status)).containsExactlyInAnyOrder("MERGED", "OPEN");
        }
    }

    private static List<Reply> together(int many, IntFunction<Reply> call) throws Exception {
        for (String person : new String[] {"checker", "checker2", "reviewer", "reviewer2", "editor"}) {
            as(person);
        }
        ExecutorService executor = Executors.newFixedThreadPool(many);
        try {
            List<Future<Reply>> running = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int number = i;
                running.add(executor.submit(() -> call.apply(number)));
            }
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> one : running) {
                replies.add(one.get());
            }
            return replies;
        } finally {
            executor.shutdown();
        }
    }
}
