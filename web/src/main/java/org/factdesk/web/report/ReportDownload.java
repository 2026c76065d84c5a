package org.factdesk.web.report;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.report.Edition;
import org.factdesk.service.report.ReportExporter;
import org.factdesk.service.report.ReportFormat;

/**
 * Gives out the report of an article to people who signed in: as a file, or with {@code show=true} the HTML report as a
 * page for the frame of the report's own page.
 */
@WebServlet(name = "report", urlPatterns = "/report/download")
public class ReportDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_NAME = 60;

    @Inject
    private transient ReportExporter exporter;

    @Inject
    private transient ArticleShelf shelf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String article = request.getParameter("article");
        Optional<ReportFormat> format = named(ReportFormat.values(), request.getParameter("format"), "html");
        Optional<Edition> edition = named(Edition.values(), request.getParameter("edition"), "internal");
        if (article == null || article.isBlank() || format.isEmpty() || edition.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            ArticleId id = new ArticleId(article);
            if (Boolean.parseBoolean(request.getParameter("show"))) {
                show(id, edition.get(), response);
            } else {
                send(id, format.get(), edition.get(), response);
            }
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void show(ArticleId id, Edition edition, HttpServletResponse response) throws IOException {
        String nonce = Nonce.next();
        byte[] page = exporter.page(id, edition, nonce).getBytes(StandardCharsets.UTF_8);
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'nonce-" + nonce + "'; img-src 'self' data:; base-uri 'none';"
                        + " form-action 'none'; frame-ancestors 'self'");
        write(response, "text/html;charset=UTF-8", page);
    }

    private void send(ArticleId id, ReportFormat format, Edition edition, HttpServletResponse response)
            throws IOException {
        byte[] file = exporter.export(id, format, edition);
        String name = "fact-check-" + slug(shelf.sheet(id).title()) + "-"
                + edition.name().toLowerCase(Locale.ROOT) + "." + format.extension();
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        write(response, format.mediaType(), file);
    }

    private static void write(HttpServletResponse response, String type, byte[] bytes) throws IOException {
        response.setContentType(type);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** A headline as part of a file name: plain letters, digits and hyphens. */
    static String slug(String headline) {
        String plain = Normalizer.normalize(headline == null ? "" : headline, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
        return cut.isEmpty() ? "article" : cut.replaceAll("-$", "");
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String given, String usual) {
        String name = given == null ? usual : given;
        return Arrays.stream(all)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
