package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ViewsIT {

    @Test
    void aViewIsSavedCountedRenamedAndDeletedByItsOwnerAlone() {
        String name = Work.words();
        String claim = Work.claim(json("priority", "HIGH"));
        String article = Work.read(claim).json().getString("article");
        String view = as("checker")
                .post("/api/views", json("name", name, "query", "article=" + article + "&sort=-updated"))
                .is(201)
                .id();
        assertThat(view("checker", view).getInt("count")).isEqualTo(1);
        assertThat(view("checker", view).getBoolean("more")).isFalse();
        as("checker").post("/api/views", json("name", name)).isProblem(409, "view-name-taken");
        assertThat(as("checker2").get("/api/views").is(200).ids()).doesNotContain(view);
        as("checker2").patch("/api/views/" + view, json("name", "Mine")).isProblem(404, "unknown-view");
        String other = as("checker")
                .post("/api/views", json("name", name + " again"))
                .is(201)
                .id();
        as("checker").patch("/api/views/" + view, json("name", name + " again")).isProblem(409, "view-name-taken");
        delete("checker", other).is(204);
        as("checker").patch("/api/views/" + view, json("name", name + " again")).is(200);
        assertThat(view("checker", view).getString("name")).isEqualTo(name + " again");
        delete("checker", view).is(204);
        assertThat(as("checker").get("/api/views").ids()).doesNotContain(view);
    }

    @Test
    void viewsOfTheDeskAreKeptByTheDeskEditorAndReadByAll() {
        String name = Work.words();
        as("reviewer").post("/api/views", json("name", name, "desk", true)).isProblem(403, "role");
        String view = as("editor")
                .post("/api/views", json("name", name, "query", "status=STALE", "desk", true))
                .is(201)
                .id();
        assertThat(as("auditor").get("/api/views").ids()).contains(view);
        delete("checker", view).isProblem(403, "editor-only");
        delete("editor", view).is(204);
    }

    @Test
    void aFilterThatNobodyCanParseIsNotSaved() {
        as("checker")
                .post("/api/views", json("name", Work.words(), "query", "status=SLEEPING"))
                .isProblem(400, "unknown-value");
        as("checker")
                .post("/api/views", json("name", Work.words(), "query", "sort=sideways"))
                .isProblem(400, "unknown-sort");
        as("checker")
                .post("/api/views", json("name", Work.words(), "query", "colour=red"))
                .isProblem(400, "unknown-value");
        as("checker")
                .post("/api/views", json("name", Work.words(), "query", "tag=%zz"))
                .isProblem(400, "broken-query");
        as("checker").post("/api/views", json("name", " ")).isProblem(422, "missing");
    }

    @Test
    void countsStayExactWhileManyPeopleChangeClaimsAtOnce() {
        String name = Work.words();
        String view = as("reviewer2")
                .post("/api/views", json("name", name, "query", "status=RESEARCHING&assignee=reviewer2&priority=HIGH"))
                .is(201)
                .id();
        List<String> claims = IntStream.range(0, 12)
                .mapToObj(i -> Work.claim(json("priority", "HIGH")))
                .toList();
        int before = view("reviewer2", view).getInt("count");
        claims.parallelStream().forEach(claim -> assign(claim, "reviewer2"));
        assertThat(view("reviewer2", view).getInt("count")).isEqualTo(before + 12);
        claims.subList(0, 4).parallelStream().forEach(claim -> as("editor")
                .post("/api/claims/" + claim + "/excuse", json("reason", "An opinion."))
                .is(200));
        claims.subList(4, 7).parallelStream().forEach(claim -> assign(claim, "checker2"));
        as("editor")
                .patch("/api/claims/" + claims.get(7), json("priority", "LOW"), "If-Match", "*")
                .is(200);
        assertThat(view("reviewer2", view).getInt("count")).isEqualTo(before + 4);
        delete("reviewer2", view).is(204);
    }

    @Test
    void aListOfWhatIsDueSoonCanBePaged() {
        String article = Work.article("Monday one. Tuesday two. Friday three.");
        String soon = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();
        for (String words : List.of("Monday one", "Tuesday two", "Friday three")) {
            String claim = as("checker")
                    .post("/api/articles/" + article + "/claims", json("quote", json("exact", words)))
                    .is(201)
                    .id();
            as("editor")
                    .patch("/api/claims/" + claim, json("due", soon), "If-Match", "*")
                    .is(200);
        }
        String list = "/api/claims?dueBefore=week&limit=2&article=" + article;
        Reply first = as("checker").get(list).is(200);
        assertThat(first.ids()).hasSize(2);
        assertThat(as("checker").get(list + "&after=" + first.next()).is(200).ids())
                .hasSize(1);
        as("checker")
                .get("/api/claims?dueBefore=tomorrow&limit=2&article=" + article + "&after=" + first.next())
                .isProblem(400, "foreign-cursor");
        as("checker").get("/api/claims?dueBefore=soon").isProblem(400, "date");
    }

    private static void assign(String claim, String to) {
        as("editor")
                .post("/api/claims/" + claim + "/assignment", json("assignee", to))
                .is(201);
    }

    private static Reply delete(String by, String view) {
        return as(by).send("DELETE", "/api/views/" + view, java.net.http.HttpRequest.BodyPublishers.noBody());
    }

    private static JsonObject view(String by, String id) {
        return as(by).get("/api/views").is(200).items().stream()
                .filter(item -> item.getString("id").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
