package org.factdesk.web.account;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The answer to a call of the web API without a token that speaks for anybody. */
final class Unauthorized {

    private Unauthorized() {}

    static void answer(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Bearer realm=\"factdesk\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        try {
            response.getWriter()
                    .write(Json.createObjectBuilder()
                            .add("type", "urn:factdesk:problem:unauthenticated")
                            .add("title", "Sign in first")
                            .add("status", HttpServletResponse.SC_UNAUTHORIZED)
                            .add(
                                    "detail",
                                    "This call needs a token that is still good. Get one with POST /api/tokens and send it"
                                            + " as “Authorization: Bearer <token>”.")
                            .add("instance", request.getRequestURI())
                            .build()
                            .toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
