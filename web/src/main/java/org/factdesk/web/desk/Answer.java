package org.factdesk.web.desk;

import jakarta.json.JsonObject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;

/** The answers of the web API. */
public final class Answer {

    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    private Answer() {}

    /** 200 with the object. */
    public static Response ok(JsonObject object) {
        return Response.ok(object.toString(), JSON).build();
    }

    /** 200 with the object and how long the rows in it took to read. */
    public static Response ok(JsonObject object, Duration rows) {
        double millis = rows.toNanos() / 1e6;
        return Response.ok(object.toString(), JSON)
                .header("Server-Timing", String.format(Locale.ROOT, "rows;dur=%.3f", millis))
                .build();
    }

    /** 200 with the object and its version. */
    public static Response ok(JsonObject object, long version) {
        return Response.ok(object.toString(), JSON).header("ETag", tag(version)).build();
    }

    /** 201 with the object at its address under the API's root. */
    public static Response created(String path, JsonObject object) {
        return Response.created(URI.create(path))
                .type(JSON)
                .entity(object.toString())
                .build();
    }

    /** 201 with the object at its address under the API's root, and its version. */
    public static Response created(String path, JsonObject object, long version) {
        return Response.fromResponse(created(path, object))
                .header("ETag", tag(version))
                .build();
    }

    /** The strong entity tag of a version. */
    static String tag(long version) {
        return "\"" + version + "\"";
    }
}
