package org.factdesk.web.desk;

import jakarta.json.JsonObject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A refusal as RFC 9457 has it.
 *
 * @param code the last part of its type
 * @param title what kind of refusal it is
 * @param detail what was wrong and how to mend it
 * @param details further members for programs
 */
public record Problem(int status, String code, String title, String detail, Map<String, Object> details) {

    /** The media type of problems. */
    public static final String TYPE = "application/problem+json";

    private static final Set<String> OWN = Set.of("type", "title", "status", "detail", "instance");

    /** A problem without further members. */
    public static Problem of(int status, String code, String title, String detail) {
        return new Problem(status, code, title, detail, Map.of());
    }

    /** The problem that a failure is. */
    public static Problem of(Throwable failure) {
        return Problems.of(failure);
    }

    /** @param instance the path of the call, or null */
    public JsonObject json(String instance) {
        JsonShape shape = new JsonShape()
                .with("type", "urn:factdesk:problem:" + code)
                .with("title", title)
                .with("status", status)
                .with("detail", detail)
                .with("instance", instance);
        new TreeMap<>(details).forEach((name, value) -> {
            if (name.equals("status")) {
                shape.with("claimStatus", value);
            } else if (!OWN.contains(name)) {
                shape.with(name, value);
            }
        });
        return shape.build();
    }

    /** Answers a call with it where no resource does: in a filter, or before there is anybody who calls. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
        }
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String instance = asked == null ? request.getRequestURI() : asked.toString();
        response.getWriter().write(json(instance).toString());
    }

    /** @param instance the path of the call, or null */
    public Response.ResponseBuilder response(String instance) {
        return Response.status(status)
                .type(MediaType.valueOf(TYPE).withCharset("UTF-8"))
                .entity(json(instance).toString());
    }
}
