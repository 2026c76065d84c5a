package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.NOBODY;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsIT {

    private static final String UNKNOWN = "0".repeat(26);

    @Test
    void anUnknownIdIsNotFoundWhateverElseIsWrong() {
        for (String id : List.of(UNKNOWN, "x", "%20", "a.b", "x".repeat(300))) {
            for (String path : List.of(
                    "/api/articles/" + id,
                    "/api/articles/" + id + "/claims",
                    "/api/articles/" + id + "/report",
                    "/api/claims/" + id,
                    "/api/claims/" + id + "/history",
                    "/api/claims/" + id + "/claim-review",
                    "/api/evidence/" + id,
                    "/api/sources/" + id)) {
                as("auditor").get(path).is(404);
            }
        }
        for (String path : List.of(
                "/api/articles/" + UNKNOWN + "/claims",
                "/api/claims/" + UNKNOWN + "/evidence",
                "/api/claims/" + UNKNOWN + "/verdict",
                "/api/claims/" + UNKNOWN + "/review",
                "/api/claims/" + UNKNOWN + "/publication",
                "/api/claims/" + UNKNOWN + "/assignment",
                "/api/claims/" + UNKNOWN + "/excuse",
                "/api/claims/" + UNKNOWN + "/withdrawal",
                "/api/evidence/" + UNKNOWN + "/withdrawal")) {
            as("auditor").post(path, "{broken").is(404);
        }
        as("writer").patch("/api/claims/" + UNKNOWN, json("statement", "x")).isProblem(404, "unknown-claim");
    }

    @Test
    void theChecksHaveTheirOrder() {
        String claim = Work.claim();
        String path = "/api/claims/" + claim;
        NOBODY.patch(path, json()).is(401);
        as("auditor").patch(path, json("statement", "x")).is(403);
        as("checker").patch(path, json("statement", "x")).is(428);
        as("editor").post(path + "/excuse", json("reason", "Opinion")).is(200);
        as("checker").patch(path, json("statement", "x"), "If-Match", "\"999\"").is(412);
        as("checker")
                .patch(path, json("claimantUrl", "nonsense"), "If-Match", "*")
                .is(409);
        as("editor").post(path + "/excuse", json(), "If-Match", "\"999\"").is(412);
        String proposed = Work.proposed();
        as("editor")
                .post("/api/claims/" + proposed + "/publication", json(), "If-Match", "\"999\"")
                .is(412);
        as("checker2")
                .post("/api/claims/" + proposed + "/verdict", json(), "If-Match", "\"999\"")
                .isProblem(403, "foreign-verdict");
    }

    @Test
    void jsonThatIsNotJsonIsRefused() {
        String deep = "[".repeat(100_000);
        for (String body : List.of("{", "{\"text\":}", "nonsense", "{\"text\":\"a\"} x", deep, "{\"text\":\"a")) {
            as("checker").post("/api/articles", body).isProblem(400, "broken-json");
        }
        as("checker").post("/api/articles", "[1]").isProblem(400, "not-an-object");
        as("checker").post("/api/articles", "\"text\"").isProblem(400, "not-an-object");
        as("checker").post("/api/articles", "{\"text\":5}").isProblem(400, "wrong-type");
        as("checker")
                .send(
                        "POST",
                        "/api/articles",
                        BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xff, '"', ':', '1', '}'}),
                        "Content-Type",
                        "application/json")
                .isProblem(400, "charset");
    }

    @Test
    void unknownFieldsAndParametersAreNamedWithThoseThereAre() {
        Reply field = as("checker")
                .post("/api/articles", json("text", "a", "body", "b"))
                .isProblem(400, "unknown-field");
        assertThat(field.json().getString("field")).isEqualTo("body");
        assertThat(field.json().getJsonArray("allowed").toString()).contains("headline");
        Reply nested = as("checker")
                .post("/api/claims/" + Work.claim() + "/evidence", json("source", json("name", "T")))
                .isProblem(400, "unknown-field");
        assertThat(nested.json().getString("field")).isEqualTo("source.name");
        Reply parameter = as("checker").get("/api/articles?page=2").isProblem(400, "unknown-parameter");
        assertThat(parameter.json().getString("parameter")).isEqualTo("page");
        as("checker")
                .post("/api/articles", json("text", "a", "publishedOn", "2024-02-30"))
                .isProblem(400, "date");
        as("checker").post("/api/articles", json("text", "a", "language", "!")).is(422);
        as("checker").post("/api/articles", json("text", "a", "url", "ftp://x")).isProblem(422, "not-a-link");
    }

    @Test
    void methodsFormsAndHeadersThatDoNotFitAreToldAsProblems() {
        Reply method = as("checker")
                .send("DELETE", "/api/articles", BodyPublishers.noBody())
                .isProblem(405, "method-not-allowed");
        assertThat(method.header("Allow")).contains("GET", "POST");
        as("checker").get("/api/articles", "Accept", "application/xml").isProblem(406, "not-acceptable");
        as("checker").get("/api/articles", "Accept", "nonsense").isProblem(400, "bad-header");
        as("checker")
                .send("POST", "/api/sources", BodyPublishers.ofString("a=b"), "Content-Type", "text/html")
                .isProblem(415, "unsupported-media-type");
        as("checker").get("/api/nothing").isProblem(404, "not-found");
        as("checker").get("/api").isProblem(404, "not-found");
    }

    @Test
    void anAddressThatCannotBeReadIsToldAsAProblem() {
        for (String id : List.of("a%2Fb", "a%5Cb", "%ff%fe", "%C0%80", "%2e%2e/b")) {
            as("checker").get("/api/articles/" + id).isProblem(400, "bad-address");
        }
        String token = "Authorization: Bearer " + as("checker").token();
        Place here = new Place("127.0.0.1");
        for (String query : List.of("q=%zz", "q=%", "q=a%2", "%f=1", "q=%ff")) {
            Place.Heard heard = here.get("/api/articles?" + query, token);
            assertThat(heard.status()).as(query).isEqualTo(400);
            assertThat(heard.header("Content-Type")).startsWith("application/problem+json");
            assertThat(heard.text()).contains("urn:factdesk:problem:bad-address", "\"instance\":\"/api/articles\"");
        }
        Place.Heard page = here.get("/sign-in?next=%zz");
        assertThat(page.status()).isEqualTo(302);
        assertThat(page.header("Location")).endsWith("/sign-in");
    }

    @Test
    void whatTheDeskDoesNotDoYetIsAbsent() {
        String claim = Work.claim();
        assertThat(as("editor").get("/api/claims/" + claim + "/suggestions").status())
                .isIn(404, 405);
    }

    @Test
    void answersAreKeptByNobodyAndTakenForWhatTheySay() {
        Reply reply = as("checker").get("/api/articles?limit=1").is(200);
        assertThat(reply.header("Cache-Control")).contains("no-store");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Content-Type")).startsWith("application/json");
        Reply foreign = as("checker").get("/api/articles?limit=1", "Origin", "https://example.org");
        assertThat(foreign.header("Access-Control-Allow-Origin")).isNull();
        Reply head = as("checker")
                .send("HEAD", "/api/articles?limit=1", BodyPublishers.noBody())
                .is(200);
        assertThat(head.bytes()).isEmpty();
    }

    @Test
    void theDescriptionAndTheHealthAreOpen() {
        Reply description = NOBODY.get("/openapi").is(200);
        assertThat(description.text()).contains("/claims/{id}/claim-review").contains("Idempotency-Key");
        NOBODY.get("/health/ready").is(200);
        NOBODY.get("/health/live").is(200);
    }
}
