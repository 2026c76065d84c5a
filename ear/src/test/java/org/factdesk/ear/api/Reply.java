package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** An answer of the web API. */
record Reply(int status, HttpResponse<byte[]> response) {

    Reply(HttpResponse<byte[]> response) {
        this(response.statusCode(), response);
    }

    byte[] bytes() {
        return response.body();
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonObject json() {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(response.body()))) {
            return reader.readObject();
        }
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    String etag() {
        return header("ETag");
    }

    String id() {
        return json().getString("id");
    }

    /** The same, once it is clear that it has this status. */
    Reply is(int expected) {
        assertThat(status).as(text()).isEqualTo(expected);
        return this;
    }

    /** The same, once it is clear that it is a problem of this kind, told in a sentence. */
    Reply isProblem(int expected, String code) {
        is(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        JsonObject problem = json();
        assertThat(problem.getString("type")).isEqualTo("urn:factdesk:problem:" + code);
        assertThat(problem.getInt("status")).isEqualTo(expected);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail")).endsWith(".");
        assertThat(problem.getString("instance")).startsWith("/api");
        assertThat(text()).doesNotContain("Exception").doesNotContain("\tat ");
        return this;
    }

    /** The items of a list. */
    List<JsonObject> items() {
        return json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    /** The ids of the items of a list. */
    List<String> ids() {
        return items().stream().map(item -> item.getString("id")).toList();
    }

    /** The cursor of the next page, or null. */
    String next() {
        assertThat(json()).containsKey("next");
        return json().isNull("next") ? null : json().getString("next");
    }
}
