package org.factdesk.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Leads to the sign-in page and remembers where the person wanted to go; only to places on this desk. */
final class SignInRedirect {

    private static final String PAGE = "/sign-in";

    private SignInRedirect() {}

    static void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String target = request.getContextPath() + PAGE + "?next=" + encoded(wanted(request)) + kept(request);
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + target.replace("&", "&amp;") + "\"/></partial-response>");
        } else {
            response.sendRedirect(target);
        }
    }

    /**
     * The address to go to after signing in, if it is one of this desk.
     *
     * @param next what the address of the sign-in page says, or null
     */
    static String local(String next) {
        boolean local = next != null
                && next.startsWith("/")
                && !next.startsWith("//")
                && !next.contains("\\")
                && next.chars().noneMatch(c -> c < ' ');
        return local && !next.startsWith(PAGE) ? next : "/desk";
    }

    /** Tells the sign-in page that somebody was in the midst of work. */
    private static String kept(HttpServletRequest request) {
        return request.getMethod().equals("POST") ? "&kept=true" : "";
    }

    private static String wanted(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
