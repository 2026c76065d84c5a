package org.factdesk.web.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.service.report.PublicFactchecks;

/** The public page of a published claim, open to anybody: no session, no cookie, nothing from elsewhere. */
@WebServlet(name = "factchecks", urlPatterns = "/factchecks/*")
public class FactcheckServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicFactchecks factchecks;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        String nonce = Nonce.next();
        Optional<String> page = path.isBlank() ? Optional.empty() : factchecks.page(new ClaimId(path), nonce);
        if (page.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] bytes = page.get().getBytes(StandardCharsets.UTF_8);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'nonce-" + nonce + "'; script-src 'nonce-" + nonce
                        + "'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
