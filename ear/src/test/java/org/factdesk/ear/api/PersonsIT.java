package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aTitleThatDoesNotFitTheDateIsToldOnceTheListSaysSo() {
        String name = "Berta Quell" + Work.words().replaceAll("[^a-z]", "");
        String article = as("checker")
                .post("/api/articles", json("publishedOn", "2016-05-04", "text", "Mayor " + name + " spoke. She left."))
                .is(201)
                .id();
        String checks = "/api/articles/" + article + "/checks";
        assertThat(titles(checks)).isEmpty();
        JsonObject entry = as("editor")
                .post("/api/persons", json("person", name, "office", "Mayor", "from", "2008-01-01", "to", "2014-03-30"))
                .is(201)
                .json();
        assertThat(titles(checks)).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.getString("severity")).isEqualTo("WARNING");
            assertThat(finding.getString("working")).contains("2014-03-30").contains("2016-05-04");
        });
        String withdrawal = "/api/persons/" + entry.getString("id") + "/withdrawal";
        as("checker").post(withdrawal, json("reason", "wrong person")).is(403);
        as("editor").post(withdrawal, json()).is(422);
        as("editor").post(withdrawal, json("reason", "wrong person")).is(200);
        as("editor").post(withdrawal, json("reason", "again")).isProblem(409, "already-withdrawn");
        assertThat(titles(checks)).isEmpty();
        assertThat(as("checker").get("/api/persons").ids()).doesNotContain(entry.getString("id"));
    }

    @Test
    void theListIsKeptByDeskEditorsAndRefusesWhatCannotBe() {
        JsonObject turned = json("person", "Ann Hale", "office", "mayor", "from", "2014-01-01", "to", "2010-01-01");
        as("checker").post("/api/persons", turned).is(403);
        as("admin").get("/api/persons").is(403);
        as("editor").post("/api/persons", turned).isProblem(422, "dates");
        as("editor").post("/api/persons", json("office", "mayor")).isProblem(422, "missing");
        as("editor").post("/api/persons/nobody/withdrawal", json("reason", "x")).isProblem(404, "unknown-entry");
    }

    private static List<JsonObject> titles(String checks) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Reply reply = as("checker").get(checks).is(200);
        while (!reply.json().getString("state").equals("DONE")) {
            assertThat(System.nanoTime()).as("the checks take too long").isLessThan(end);
            reply = as("checker").get(checks).is(200);
        }
        return reply.items().stream()
                .filter(item -> item.getString("message").contains("list of persons"))
                .toList();
    }
}
