package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RolesIT {

    private static final JsonObject REASON = json("reason", "Because");

    @ParameterizedTest
    @ValueSource(strings = {"writer", "auditor", "admin", "checker", "reviewer"})
    void whoeverMayNotIsRefusedAndNothingChanges(String person) {
        String proposed = Work.proposed();
        JsonObject before = Work.read(proposed).json();
        String article = before.getString("article");
        String piece = before.getJsonArray("evidence").getJsonObject(0).getString("id");
        String claim = "/api/claims/" + proposed;
        for (Map.Entry<String, JsonObject> call : List.of(
                Map.entry(claim + "/excuse", REASON),
                Map.entry(claim + "/withdrawal", REASON),
                Map.entry(claim + "/publication", json()))) {
            as(person).post(call.getKey(), call.getValue()).isProblem(403, "role");
        }
        if (!person.equals("reviewer")) {
            as(person).post(claim + "/review", json("decision", "APPROVE")).isProblem(403, "role");
            as(person)
                    .post(claim + "/review", json("decision", "RETURN", "comment", "No"))
                    .isProblem(403, "role");
        }
        if (!List.of("checker", "reviewer").contains(person)) {
            for (Map.Entry<String, JsonObject> call : List.of(
                    Map.entry("/api/articles/" + article + "/claims", json("span", json("start", 0, "end", 2))),
                    Map.entry(claim + "/evidence", Work.evidence()),
                    Map.entry(claim + "/verdict", Work.verdict(piece)),
                    Map.entry(claim + "/assignment", json("assignee", person)),
                    Map.entry("/api/evidence/" + piece + "/withdrawal", REASON),
                    Map.entry("/api/sources", json("title", "T", "kind", "DATA")))) {
                as(person).post(call.getKey(), call.getValue()).isProblem(403, "role");
            }
            as(person).patch(claim, json("statement", "x"), "If-Match", "*").isProblem(403, "role");
        }
        assertThat(Work.read(proposed).json()).isEqualTo(before);
        assertThat(as("checker").get("/api/articles/" + article + "/claims").items())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "admin"})
    void auditorsAndAdministratorsAddNothing(String person) {
        as(person).post("/api/articles", json("text", Work.words())).isProblem(403, "role");
    }

    @ParameterizedTest
    @ValueSource(strings = {"writer", "checker", "reviewer", "admin"})
    void theAuditTrailIsForEditorsAndAuditors(String person) {
        as(person).get("/api/audit").isProblem(403, "role");
        as(person).get("/api/audit/verification").isProblem(403, "role");
    }

    @ParameterizedTest
    @ValueSource(strings = {"writer", "admin"})
    void whoMayNotReadTheArticleReadsNothingOfIt(String person) {
        String claim = Work.proposed();
        JsonObject whole = Work.read(claim).json();
        String article = "/api/articles/" + whole.getString("article");
        String piece = whole.getJsonArray("evidence").getJsonObject(0).getString("id");
        for (String path : List.of(
                article,
                article + "/claims",
                article + "/report",
                "/api/claims/" + claim,
                "/api/claims/" + claim + "/history",
                "/api/claims/" + claim + "/claim-review",
                "/api/evidence/" + piece)) {
            as(person).get(path).is(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"editor", "auditor"})
    void theTrailIsReadPageByPageAndVerifies(String person) {
        Work.claim();
        Reply page = as(person).get("/api/audit?limit=2").is(200);
        assertThat(page.items().get(0).getInt("seq")).isEqualTo(1);
        assertThat(page.items().get(1).getString("previousHash"))
                .isEqualTo(page.items().get(0).getString("hash"));
        assertThat(as(person)
                        .get("/api/audit?limit=1&after=" + page.next())
                        .items()
                        .get(0)
                        .getInt("seq"))
                .isEqualTo(3);
        JsonObject verification =
                as(person).get("/api/audit/verification").is(200).json();
        assertThat(verification.getBoolean("valid")).isTrue();
        assertThat(verification.getInt("entries")).isGreaterThan(2);
        assertThat(verification.getString("head")).matches("[0-9a-f]{64}");
    }
}
