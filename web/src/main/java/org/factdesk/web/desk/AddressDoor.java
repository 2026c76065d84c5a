package org.factdesk.web.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Turns addresses away whose escapes are broken, which the container and its libraries answer with a failure of their
 * own: a call of the web API gets a problem, a page is opened without what cannot be read.
 */
@WebFilter("/*")
public class AddressDoor extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().equals("/api")) {
            if (sound(request.getRequestURI()) && sound(request.getQueryString())) {
                chain.doFilter(request, response);
            } else {
                BadAddress.of(400).send(request, response);
            }
        } else if (sound(request.getQueryString())) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getRequestURI());
        }
    }

    /** Whether every escape is two hexadecimal digits, and together they are UTF-8 (RFC 3986, section 2.1 and 2.5). */
    static boolean sound(String text) {
        if (text == null || text.indexOf('%') < 0) {
            return true;
        }
        try {
            // Decoded as single bytes first, since the decoder would put a mark in place of what is no UTF-8.
            String bytes = URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.ISO_8859_1);
            StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(StandardCharsets.ISO_8859_1.newEncoder().encode(java.nio.CharBuffer.wrap(bytes)));
            return true;
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return false;
        }
    }
}
