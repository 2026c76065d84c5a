package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionsIT {

    private static int covered(String article) {
        return as("checker")
                .get("/api/articles/" + article)
                .is(200)
                .json()
                .getJsonObject("coverage")
                .getInt("covered");
    }

    @Test
    void suggestionsAreRankedWithReasonsAndADismissedOneCountsForTheCoverage() {
        String article = Work.article("They walked home slowly. Arrivals fell by 31 percent in 2017, the lowest number"
                + " ever. He told reporters that it rained on Monday in the old harbour, " + Work.words() + ".");
        String path = "/api/articles/" + article + "/suggestions";
        List<JsonObject> found = as("checker").get(path).is(200).items();
        assertThat(found).isNotEmpty();
        JsonObject first = found.get(0);
        assertThat(first.getJsonObject("place").getString("exact")).startsWith("Arrivals fell");
        assertThat(first.getJsonObject("place").getString("article")).isEqualTo(article);
        assertThat(first.getJsonArray("reasons")).isNotEmpty();
        assertThat(first.getJsonNumber("score").doubleValue()).isBetween(0.5, 1.0);
        assertThat(as("checker").get(path + "?limit=1").is(200).items()).containsExactly(first);
        int covered = covered(article);
        String dismissal = "/api/suggestions/" + first.getString("id") + "/dismissal";
        as("writer").post(dismissal, json("reason", "x")).isProblem(403, "role");
        as("checker").post(dismissal, json()).isProblem(422, "missing");
        as("checker")
                .post("/api/suggestions/nosuch-1/dismissal", json("reason", "x"))
                .isProblem(404, "unknown-unit");
        JsonObject after = as("checker")
                .post(dismissal, json("reason", "Checked last week"))
                .is(200)
                .json();
        assertThat(after.getJsonObject("coverage").getInt("covered")).isGreaterThan(covered);
        assertThat(as("checker").get(path).is(200).ids()).doesNotContain(first.getString("id"));
        as("checker").post(dismissal, json("reason", "Again")).isProblem(409, "unit-step-refused");
        assertThat(as("checker").get("/api/articles/" + article + "/units").is(200).items().stream()
                        .filter(unit -> unit.getString("state").equals("EXCUSED"))
                        .map(unit -> unit.getString("reason")))
                .isNotEmpty()
                .containsOnly("Checked last week");
    }

    @Test
    void aMarkedSentenceIsNoSuggestionAnyMore() {
        String article = Work.article("Arrivals fell by 31 percent in 2017. It rained, " + Work.words() + ".");
        String path = "/api/articles/" + article + "/suggestions";
        assertThat(as("auditor").get(path).is(200).items()).hasSize(1);
        as("checker")
                .post("/api/articles/" + article + "/claims", json("quote", json("exact", "31 percent")))
                .is(201);
        assertThat(as("auditor").get(path).is(200).items()).isEmpty();
        as("checker").get(path + "?after=x").isProblem(400, "foreign-cursor");
        as("checker").get("/api/articles/nosuch/suggestions").isProblem(404, "unknown-article");
    }
}
