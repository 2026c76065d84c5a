package org.factdesk.web.claim;

import static org.factdesk.service.desk.DeskJson.JSON;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.desk.DeskException;
import org.factdesk.domain.desk.NotAllowedException;

/** The rows of the queue's page that an address names, as the page's script writes them into the table that is open. */
@WebServlet(name = "rows", urlPatterns = "/claim/rows")
public class QueueRows extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient QueuePages pages;

    @Inject
    private transient QueueLines lines;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            QueueAddress address = new QueueAddress();
            address.read(request::getParameter);
            write(response, json(lines.of(pages.of(address).items(), Map.of())));
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (DeskException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static String json(List<QueueLine> lines) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        lines.forEach(line -> array.add(one(line)));
        return array.build().toString().replace("<", "\\u003c");
    }

    private static JsonObjectBuilder one(QueueLine line) {
        return JSON.createObjectBuilder()
                .add("id", line.id())
                .add("version", line.claim().version())
                .add("statement", line.statement())
                .add("stateClasses", line.state().classes())
                .add("stateIcon", line.state().icon())
                .add("state", line.state().word())
                .add("high", line.high())
                .add("priority", line.priority())
                .add("dueClasses", line.dueClasses())
                .add("due", line.due())
                .add("avatar", line.assignee().classes())
                .add("initials", line.assignee().initials())
                .add("assignee", line.assignee().name());
    }

    private static void write(HttpServletResponse response, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
