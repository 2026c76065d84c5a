package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignOffIT {

    private static final String TEXT = "About 400 people are in Calais.\n\nThe mayor counted beds. ";

    private static String article() {
        return Work.article(TEXT + Work.words());
    }

    private static Reply step(String by, String article, String step, JsonObject body, String... headers) {
        return as(by).post("/api/articles/" + article + "/" + step, body, headers);
    }

    private static void strikeAll(String article) {
        as("checker")
                .get("/api/articles/" + article + "/units?state=OPEN")
                .is(200)
                .ids()
                .forEach(unit -> as("checker")
                        .post("/api/units/" + unit + "/strike", json())
                        .is(200));
    }

    private static String state(Reply reply) {
        return reply.json().getString("state");
    }

    @Test
    void signOffIsRefusedWithWhatIsOpen() {
        String article = article();
        String claim = as("checker")
                .post("/api/articles/" + article + "/claims", json("quote", json("exact", "counted beds")))
                .is(201)
                .id();
        JsonObject refused = step("editor", article, "sign-off", json())
                .isProblem(409, "not-covered")
                .json();
        List<JsonObject> units = refused.getJsonArray("units").getValuesAs(JsonObject.class);
        assertThat(units.stream().map(unit -> unit.getString("exact"))).containsExactly("About 400 people", "Calais");
        List<JsonObject> claims = refused.getJsonArray("claims").getValuesAs(JsonObject.class);
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).getString("id")).isEqualTo(claim);
        assertThat(claims.get(0).getString("status")).isEqualTo("OPEN");
        assertThat(state(as("editor").get("/api/articles/" + article))).isEqualTo("CHECKING");
    }

    @Test
    void aCheckedArticleIsSignedOffAndPublished() {
        String article = article();
        strikeAll(article);
        Reply signed = step("editor", article, "sign-off", json()).is(200);
        assertThat(state(signed)).isEqualTo("SIGNED_OFF");
        assertThat(signed.json().getJsonObject("coverage").getInt("percent")).isEqualTo(100);
        step("editor", article, "sign-off", json()).isProblem(409, "article-step-refused");
        Reply published = step("editor", article, "publication", json()).is(201);
        assertThat(state(published)).isEqualTo("PUBLISHED");
        assertThat(published.header("Location")).endsWith("/api/articles/" + article);
        step("editor", article, "publication", json()).isProblem(409, "article-step-refused");
        step("editor", article, "kill", json("reason", "Too late")).isProblem(409, "article-step-refused");
    }

    @Test
    void anExceptionSignsWithItsReason() {
        String article = article();
        step("editor", article, "sign-off", json("exception", json("reason", " ")))
                .isProblem(422, "missing");
        step("editor", article, "sign-off", json("exception", json())).isProblem(422, "missing");
        step("editor", article, "sign-off", json("exception", "why")).isProblem(400, "wrong-type");
        Reply signed = step("editor", article, "sign-off", json("exception", json("reason", "The press waits")))
                .is(200);
        assertThat(state(signed)).isEqualTo("SIGNED_OFF");
        String report = as("editor")
                .get("/api/articles/" + article + "/report", "Accept", "text/html")
                .is(200)
                .text();
        assertThat(report)
                .contains("The press waits")
                .contains("About 400 people")
                .contains("0 percent");
    }

    @Test
    void whatAnExceptionLeftOpenStaysInTheReportWhenItIsClosedLater() {
        String article = article();
        String claim = as("checker")
                .post("/api/articles/" + article + "/claims", json("quote", json("exact", "counted beds")))
                .is(201)
                .id();
        step("editor", article, "sign-off", json("exception", json("reason", "The press waits")))
                .is(200);
        strikeAll(article);
        as("editor")
                .post("/api/claims/" + claim + "/excuse", json("reason", "An opinion."))
                .is(200);
        String report = report(article, "internal");
        assertThat(report)
                .contains("Open at that moment:")
                .contains("“About 400 people” was neither struck nor excused.")
                .contains("“Calais” was neither struck nor excused.")
                .contains("Claim 1: “counted beds” was open.");
        assertThat(report(article, "public")).doesNotContain("at that moment", "counted beds");
        assertThat(as("editor")
                        .get("/api/articles/" + article + "/report", "Accept", "application/pdf")
                        .is(200)
                        .bytes())
                .isNotEmpty();
    }

    private static String report(String article, String edition) {
        return as("editor")
                .get("/api/articles/" + article + "/report?edition=" + edition, "Accept", "text/html")
                .is(200)
                .text();
    }

    @Test
    void aStaleSignOffIsRefused() {
        String article = article();
        strikeAll(article);
        step("editor", article, "sign-off", json(), "If-Match", "\"77\"").isProblem(412, "stale-article");
        String etag = as("editor").get("/api/articles/" + article).etag();
        step("editor", article, "sign-off", json(), "If-Match", etag).is(200);
    }

    @Test
    void aKilledArticleIsLeftAloneUntilItComesBack() {
        String article = article();
        String unit =
                as("checker").get("/api/articles/" + article + "/units").ids().get(0);
        step("editor", article, "kill", json()).isProblem(422, "missing");
        JsonObject killed = step("editor", article, "kill", json("reason", "Withdrawn by the agency"))
                .is(200)
                .json();
        assertThat(killed.getString("state")).isEqualTo("KILLED");
        assertThat(killed.getJsonObject("killed")).isEqualTo(json("reason", "Withdrawn by the agency", "by", "editor"));
        as("checker").post("/api/units/" + unit + "/strike", json()).isProblem(409, "article-killed");
        as("checker")
                .post("/api/articles/" + article + "/claims", json("quote", json("exact", "Calais")))
                .isProblem(409, "article-killed");
        step("editor", article, "sign-off", json()).isProblem(409, "article-killed");
        Reply back = as("editor").send("DELETE", "/api/articles/" + article + "/kill", BodyPublishers.noBody());
        assertThat(state(back.is(200))).isEqualTo("RECEIVED");
        assertThat(back.json()).doesNotContainKey("killed");
        as("editor")
                .send("DELETE", "/api/articles/" + article + "/kill", BodyPublishers.noBody())
                .isProblem(409, "article-step-refused");
        as("checker").post("/api/units/" + unit + "/strike", json()).is(200);
    }

    @Test
    void onlyDeskEditorsTakeTheLastSteps() {
        String article = article();
        for (String other : List.of("writer", "checker", "reviewer", "auditor", "admin")) {
            step(other, article, "sign-off", json()).isProblem(403, "role");
            step(other, article, "publication", json()).isProblem(403, "role");
            step(other, article, "kill", json("reason", "x")).isProblem(403, "role");
            as(other)
                    .send("DELETE", "/api/articles/" + article + "/kill", BodyPublishers.noBody())
                    .isProblem(403, "role");
        }
        step("editor", "nosuch", "sign-off", json()).isProblem(404, "unknown-article");
    }
}
