package org.factdesk.web.review;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.desk.DeskException;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.review.ClaimReading;

/**
 * The claims of an article as the reader's scripts draw them: all of them, or those named after {@code claims=}, none
 * where nothing stands there; and the units that may have changed with them. The page asks when it hears that something
 * changed.
 */
@WebServlet(name = "marks", urlPatterns = "/article/marks")
public class ReaderMarks extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClaimReading reading;

    @Inject
    private transient ArticleShelf shelf;

    @Inject
    private transient ReaderClaims claims;

    @Inject
    private transient ReaderUnits units;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String article = request.getParameter("article");
        if (article == null || article.isBlank()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            write(response, answer(new ArticleId(article), request.getParameter("claims")));
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (DeskException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private String answer(ArticleId article, String named) {
        int revision = shelf.revisionNumber(article);
        String found;
        String changed;
        if (named == null) {
            found = claims.json(reading.ofArticle(article), revision);
            changed = units.all(article);
        } else if (named.isEmpty()) {
            found = "[]";
            changed = units.all(article);
        } else {
            List<String> ids = List.of(named.split(","));
            found = claims.json(
                    reading.ofArticle(article, ids.stream().map(ClaimId::new).toList()), revision);
            changed = units.with(article, ids);
        }
        return "{\"revision\":" + revision + ",\"claims\":" + found + ",\"units\":" + changed + "}";
    }

    private static void write(HttpServletResponse response, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
