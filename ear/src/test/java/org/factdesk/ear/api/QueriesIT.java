package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class QueriesIT {

    private static final LocalDate TOMORROW = LocalDate.now(ZoneOffset.UTC).plusDays(1);

    @Test
    void aQueryIsAwaitedUntilItsAnswerIsNoted() {
        String claim = researched();
        Reply asked = as("checker")
                .post(
                        "/api/claims/" + claim + "/queries",
                        json("to", "CLAIMANT", "text", "Which year?", "dueOn", TOMORROW.toString()))
                .is(201);
        assertThat(Work.status(claim)).isEqualTo("AWAITING_REPLY");
        assertThat(as("auditor").get("/api/queries/" + asked.id()).is(200).json())
                .isEqualTo(asked.json());
        assertThat(asked.json().getString("dueOn")).isEqualTo(TOMORROW.toString());
        as("checker")
                .post("/api/claims/" + claim + "/queries", json("to", "WRITER", "text", "And?"))
                .isProblem(409, "step-refused");
        JsonObject answered = as("checker")
                .post("/api/queries/" + asked.id() + "/answer", json("text", "2024."))
                .is(200)
                .json();
        assertThat(answered.getString("answer")).isEqualTo("2024.");
        assertThat(Work.status(claim)).isEqualTo("RESEARCHING");
        assertThat(Work.read(claim).json().getJsonArray("queries").getJsonObject(0))
                .isEqualTo(answered);
        as("checker")
                .post("/api/queries/" + asked.id() + "/answer", json("text", "2025."))
                .isProblem(409, "query-settled");
    }

    @Test
    void whatIsNotAnsweredIsGivenUpAndSaysSo() {
        String claim = researched();
        String query = ask(claim, "CLAIMANT");
        String path = "/api/queries/" + query + "/answer";
        as("checker").post(path, json()).isProblem(422, "missing");
        as("checker").post(path, json("text", "x", "noAnswer", true)).isProblem(422, "answer-and-none");
        JsonObject silent =
                as("checker").post(path, json("noAnswer", true)).is(200).json();
        assertThat(silent.getBoolean("noAnswer")).isTrue();
        assertThat(silent).doesNotContainKey("answer");
        String article = Work.read(claim).json().getString("article");
        assertThat(as("auditor")
                        .get("/api/articles/" + article + "/report", "Accept", "text/html")
                        .is(200)
                        .text())
                .contains("Asked of the claimant", "Where is that from?", "No answer by");
        assertThat(Work.status(claim)).isEqualTo("RESEARCHING");
    }

    @Test
    void theWriterAnswersWhatTheWriterIsAskedOnTheirOwnArticleAlone() {
        String words = Work.words();
        String article = as("writer")
                .post("/api/articles", json("text", words + " was said."))
                .is(201)
                .id();
        String claim = as("checker")
                .post("/api/articles/" + article + "/claims", json("quote", json("exact", words)))
                .is(201)
                .id();
        Work.evidence(claim, "checker");
        String first = ask(claim, "CLAIMANT");
        as("writer")
                .post("/api/queries/" + first + "/answer", json("text", "I think so"))
                .isProblem(403, "not-asked");
        as("writer")
                .post("/api/queries/" + first + "/answer", json("noAnswer", true))
                .isProblem(403, "role");
        as("checker")
                .post("/api/queries/" + first + "/answer", json("noAnswer", true))
                .is(200);
        String second = ask(claim, "WRITER");
        as("writer")
                .post("/api/queries/" + second + "/answer", json("text", "From the mayor."))
                .is(200);
        String foreign = ask(researched(), "WRITER");
        assertThat(as("writer")
                        .post("/api/queries/" + foreign + "/answer", json("text", "x"))
                        .status())
                .isIn(403, 404);
    }

    @Test
    void queriesThatSayTooLittleOrAskForYesterdayAreRefused() {
        String claim = researched();
        String path = "/api/claims/" + claim + "/queries";
        as("checker").post(path, json("text", "Why?")).isProblem(422, "missing");
        as("checker").post(path, json("to", "WRITER")).isProblem(422, "missing");
        as("checker").post(path, json("to", "MAYOR", "text", "Why?")).isProblem(400, "unknown-value");
        as("checker")
                .post(path, json("to", "WRITER", "text", "Why?", "dueOn", "2020-01-01"))
                .isProblem(422, "past-day");
        as("checker")
                .post(path, json("to", "WRITER", "text", "Why?"), "If-Match", "\"999\"")
                .isProblem(412, "stale-claim");
        as("auditor").post(path, json("to", "WRITER", "text", "Why?")).isProblem(403, "role");
        as("checker").get("/api/queries/unknown").isProblem(404, "unknown-query");
        assertThat(Work.status(claim)).isEqualTo("RESEARCHING");
        as("checker")
                .post("/api/claims/" + Work.claim() + "/queries", json("to", "WRITER", "text", "Why?"))
                .isProblem(409, "step-refused");
    }

    @Test
    void aVerdictMayBeProposedWhileAReplyIsAwaitedAndALateAnswerIsKept() {
        String claim = researched();
        String query = ask(claim, "CLAIMANT");
        Work.propose(claim, "checker", Work.sources(claim, "checker")).is(201);
        as("checker")
                .post("/api/queries/" + query + "/answer", json("text", "At last."))
                .is(200);
        assertThat(Work.status(claim)).isEqualTo("PROPOSED");
    }

    private static String researched() {
        String claim = Work.claim();
        Work.evidence(claim, "checker");
        return claim;
    }

    private static String ask(String claim, String to) {
        return as("checker")
                .post("/api/claims/" + claim + "/queries", json("to", to, "text", "Where is that from?"))
                .is(201)
                .id();
    }
}
