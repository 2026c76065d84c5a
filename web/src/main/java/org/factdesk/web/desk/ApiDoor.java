package org.factdesk.web.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Answers with a problem what the container would answer with a page of its own: headers that name no media type. */
@WebFilter("/api/*")
public class ApiDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]+";
    private static final Pattern MEDIA_TYPE = Pattern.compile(
            "\\s*" + TOKEN + "/" + TOKEN + "\\s*(;\\s*(" + TOKEN + "\\s*=\\s*(" + TOKEN + "|\"[^\"\\\\]*\"))?\\s*)*");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String type = request.getContentType();
        if (type != null && !type.isEmpty() && !MEDIA_TYPE.matcher(type).matches()) {
            refuse(request, response, HttpHeaders.CONTENT_TYPE);
        } else if (!acceptable(request)) {
            refuse(request, response, HttpHeaders.ACCEPT);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean acceptable(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        return headers.stream()
                .flatMap(header -> List.of(header.split(",")).stream())
                .filter(part -> !part.isBlank())
                .allMatch(part -> part.strip().equals("*")
                        || part.strip().startsWith("*;")
                        || MEDIA_TYPE.matcher(part).matches());
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String header)
            throws IOException {
        Problem.of(
                        400,
                        "bad-header",
                        "Cannot be read",
                        "The header " + header + " names no media type. Send one like application/json.")
                .send(request, response);
    }
}
