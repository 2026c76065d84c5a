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
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.desk.DeskException;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.service.claim.ClaimRow;
import org.factdesk.web.desk.DeskLook;
import org.factdesk.web.desk.DeskWords;

/** The rows of the queue's page that an address names, as the page's script writes them into the table that is open. */
@WebServlet(name = "rows", urlPatterns = "/claim/rows")
public class QueueRows extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient QueuePages pages;

    @Inject
    private transient DeskLook look;

    @Inject
    private transient DueLook due;

    @Inject
    private transient DeskWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            QueueAddress address = new QueueAddress();
            address.read(request::getParameter);
            write(response, json(pages.of(address).items()));
        } catch (NotAllowedException | EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (DeskException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private String json(List<ClaimRow> rows) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        rows.forEach(row -> array.add(one(row)));
        return array.build().toString().replace("<", "\\u003c");
    }

    private JsonObjectBuilder one(ClaimRow row) {
        DeskLook.Look state = look.of(row.status(), row.rating());
        return JSON.createObjectBuilder()
                .add("id", row.id())
                .add("version", row.version())
                .add("statement", row.statement())
                .add("stateClasses", "fd-chip " + state.classes())
                .add("stateIcon", "pi pi-" + state.icon())
                .add("state", state.word())
                .add("high", row.priority() == Priority.HIGH)
                .add("priority", words.of("claim.priority." + row.priority()))
                .add("dueClasses", due.style(row.dueAt()))
                .add("due", due.words(row.dueAt()))
                .add("avatar", "fd-avatar " + look.avatar(row.assignee()))
                .add("initials", look.initials(row.assignee()))
                .add("assignee", row.assignee() == null ? words.of("person.nobody") : row.assignee());
    }

    private static void write(HttpServletResponse response, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
