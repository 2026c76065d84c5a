package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.NOBODY;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.factdesk.ear.server.DeskServer;
import org.junit.jupiter.api.Test;

class TokensIT {

    @Test
    void aNameAndItsPasswordGiveATokenThatLasts() {
        Reply reply = NOBODY.post("/api/tokens", json("username", "auditor", "password", DeskServer.PASSWORD));
        assertThat(reply.is(201).json().getString("token")).hasSizeGreaterThan(40);
        assertThat(Instant.parse(reply.json().getString("expiresAt"))).isAfter(Instant.now());
    }

    @Test
    void aWrongPasswordAndAnUnknownNameAreToldTheSame() {
        as("checker");
        Reply wrong = NOBODY.post("/api/tokens", json("username", "checker", "password", "not this one"))
                .isProblem(401, "wrong-credentials");
        Reply unknown = NOBODY.post("/api/tokens", json("username", "nobody-of-us", "password", "not this one"))
                .isProblem(401, "wrong-credentials");
        assertThat(wrong.json()).isEqualTo(unknown.json());
        assertThat(wrong.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void guessingIsSlowedDownAndTheRightfulOwnerStillGetsIn() throws Exception {
        as("reviewer2");
        List<Callable<Reply>> guesses = IntStream.range(0, 20)
                .<Callable<Reply>>mapToObj(
                        i -> () -> NOBODY.post("/api/tokens", json("username", "guessed", "password", "guess " + i)))
                .toList();
        ExecutorService guessers = Executors.newFixedThreadPool(guesses.size());
        List<Future<Reply>> replies = guessers.invokeAll(guesses);
        guessers.shutdown();
        int refused = 0;
        for (Future<Reply> reply : replies) {
            if (reply.get().status() == 429) {
                reply.get().isProblem(429, "too-many-attempts");
                assertThat(Integer.parseInt(reply.get().header("Retry-After"))).isPositive();
                refused++;
            }
        }
        assertThat(refused).isPositive();
        NOBODY.post("/api/tokens", json("username", "reviewer2", "password", DeskServer.PASSWORD))
                .is(201);
    }

    @Test
    void withoutATokenThatIsGoodNothingIsTold() {
        for (String path : new String[] {"/api/articles", "/api/claims/unknown", "/api/nothing", "/api;x/articles"}) {
            NOBODY.get(path).isProblem(401, "unauthenticated");
            NOBODY.get(path, "Authorization", "Bearer fd_nonsense").isProblem(401, "unauthenticated");
        }
        NOBODY.get("/api/articles", "Cookie", "factdesk=x").isProblem(401, "unauthenticated");
    }

    @Test
    void whatIsMissingInACallForATokenIsNamed() {
        NOBODY.post("/api/tokens", json("username", "checker")).isProblem(422, "missing");
        NOBODY.post("/api/tokens", json("username", 5, "password", "x")).isProblem(400, "wrong-type");
        NOBODY.post("/api/tokens", "{\"username\":").isProblem(400, "broken-json");
        NOBODY.post("/api/tokens", "\"" + "x".repeat(20_000) + "\"").isProblem(413, "too-large");
        NOBODY.send("GET", "/api/tokens", BodyPublishers.noBody()).isProblem(405, "method-not-allowed");
    }
}
