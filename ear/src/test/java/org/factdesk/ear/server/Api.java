package org.factdesk.ear.server;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A program that talks to a desk's web API in somebody's name. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI desk;
    private final String token;

    private Api(URI desk, String token) {
        this.desk = desk;
        this.token = token;
    }

    /** With the token of one of the demo accounts, which is got once: a sign-in takes as long as many claims. */
    public static Api as(String username, DeskServer server) {
        return server.known(username, () -> as(username, server.uri("/")));
    }

    /** With a token that somebody has already. */
    public static Api with(String token, URI desk) {
        return new Api(desk, token);
    }

    /** With a new token of one of the demo accounts of the desk at this address. */
    public static Api as(String username, URI desk) {
        JsonObject answer = new Api(desk, null)
                .post(
                        "tokens",
                        Json.createObjectBuilder()
                                .add("username", username)
                                .add("password", DeskServer.PASSWORD)
                                .add("label", "tests"));
        return new Api(desk, answer.getString("token"));
    }

    /** The answer to a GET that must succeed. */
    public JsonObject get(String path) {
        return read(send("GET", path, (JsonValue) null));
    }

    /** The answer to a POST that must succeed. */
    public JsonObject post(String path, JsonObjectBuilder body) {
        return read(send("POST", path, body.build()));
    }

    /** Changes something that must still be as it was read, and may be changed. */
    public void patch(String path, JsonObject changes) {
        String seen =
                send("GET", path, (JsonValue) null).headers().firstValue("ETag").orElseThrow();
        read(patchAt(path, seen, changes));
    }

    /** Puts a part of something in place of the one that was read with the thing. */
    public JsonObject put(String path, String part, JsonObject body) {
        String seen =
                send("GET", path, (JsonValue) null).headers().firstValue("ETag").orElseThrow();
        String type = "application/json";
        return read(exchange("PUT", path + "/" + part, type, type, body.toString(), BodyHandlers.ofString(), seen));
    }

    /** The answer to a change of what was read in this version. */
    public HttpResponse<String> patchAt(String path, String seen, JsonObject changes) {
        String type = "application/merge-patch+json";
        return exchange("PATCH", path, "application/json", type, changes.toString(), BodyHandlers.ofString(), seen);
    }

    /** Any answer at all, as text. */
    public HttpResponse<String> send(String method, String path, JsonValue body) {
        String text = body == null ? null : body.toString();
        return exchange(method, path, "application/json", "application/json", text, BodyHandlers.ofString());
    }

    /** Any answer at all to a plain text. */
    public HttpResponse<String> send(String method, String path, String text) {
        return exchange(method, path, "*/*", "text/plain; charset=UTF-8", text, BodyHandlers.ofString());
    }

    /** The bytes of a report. */
    public byte[] bytes(String path, String form) {
        HttpResponse<byte[]> response = exchange("GET", path, form, null, null, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + response.statusCode());
        }
        return response.body();
    }

    private <T> HttpResponse<T> exchange(
            String method,
            String path,
            String accepted,
            String type,
            String body,
            HttpResponse.BodyHandler<T> handler,
            String... seen) {
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.resolve("api/" + path))
                .timeout(PATIENCE)
                .header("Accept", accepted)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", type);
        }
        for (String version : seen) {
            request.header("If-Match", version);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.send(request.build(), handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject read(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(response.uri() + ": " + response.statusCode() + " " + response.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }
}
