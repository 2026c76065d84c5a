package org.factdesk.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.factdesk.web.desk.Problem;

/** The answer to a call of the web API before it is known who calls. */
final class Unauthorized {

    private static final Problem PROBLEM = Problem.of(
            HttpServletResponse.SC_UNAUTHORIZED,
            "unauthenticated",
            "Sign in first",
            "This call needs a token that is still good. Get one with POST /api/tokens and send it as “Authorization:"
                    + " Bearer <token>”.");

    private Unauthorized() {}

    static void answer(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Bearer realm=\"factdesk\"");
        send(PROBLEM, request, response);
    }

    static void send(Problem problem, HttpServletRequest request, HttpServletResponse response) {
        try {
            problem.send(request, response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
