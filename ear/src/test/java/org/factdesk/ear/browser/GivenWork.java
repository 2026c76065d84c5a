package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import org.factdesk.ear.server.Api;
import org.factdesk.ear.server.DeskServer;

/** A claim that somebody had and that a change of many took from them, and the ways in which people are given work. */
final class GivenWork {

    private final Api editor;
    private final String person;
    private final String claim;
    private final String bulk;

    GivenWork(DeskServer desk, String person) {
        DeskWork work = new DeskWork(desk);
        String words = DeskWork.word();
        this.editor = Api.as("editor", desk);
        this.person = person;
        this.claim = work.claim(work.article("Given work", "On Monday, " + words + " was said."), words);
        editor.post("claims/" + claim + "/assignment", object().add("assignee", person));
        this.bulk = editor.post("claims/bulk", many("checker2")).getString("id");
    }

    /** The person gets work in none of these ways, each time with one sentence, and the claim stays where it is. */
    void requireNoMoreForThem() {
        refused("claims/" + claim + "/assignment", object().add("assignee", person));
        refused("claims/bulk", many(person));
        refused("claims/bulk", many(person).add("preview", true));
        refused("handovers", object().add("person", "reviewer2").add("to", person));
        JsonObject undone = editor.post("bulk/" + bulk + "/undo", object())
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(undone.getString("outcome")).isEqualTo("REFUSED");
        assertThat(undone.getString("detail")).contains(person + "” is no active checker");
        assertThat(editor.get("claims/" + claim).getString("assignee")).isEqualTo("checker2");
    }

    private void refused(String path, JsonObjectBuilder body) {
        HttpResponse<String> answer = editor.send("POST", path, body.build());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body()).contains("no-worker", person + "” is no active checker, reviewer or desk editor");
    }

    private JsonObjectBuilder many(String assignee) {
        JsonArrayBuilder claims = Json.createArrayBuilder().add(object().add("id", claim));
        return object().add("claims", claims).add("change", object().add("assignee", assignee));
    }

    private static JsonObjectBuilder object() {
        return Json.createObjectBuilder();
    }
}
