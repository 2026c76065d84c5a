package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.NOBODY;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
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
    void guessingIsSlowedDownAndTheRightfulOwnerStillGetsIn() {
        as("reviewer2");
        Reply last = null;
        for (int i = 0; i < 20 && (last == null || last.status() != 429); i++) {
            last = NOBODY.post("/api/tokens", json("username", "guessed", "password", "guess " + i));
        }
        last.isProblem(429, "too-many-attempts");
        assertThat(Integer.parseInt(last.header("Retry-After"))).isPositive();
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
