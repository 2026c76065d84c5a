package org.factdesk.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.claim.Priority;
import org.factdesk.service.claim.ClaimRow;
import org.factdesk.web.desk.DeskLook;
import org.factdesk.web.desk.DeskWords;

/** Puts claims into the words of the queue, for the page and for the script that writes changed rows into it. */
@ApplicationScoped
public class QueueLines {

    private static final String PLAIN_DUE = "fd-due";

    @Inject
    private DeskLook look;

    @Inject
    private DueLook due;

    @Inject
    private DeskWords words;

    /** The lines of these claims in their order. */
    List<QueueLine> of(List<ClaimRow> rows, Map<String, String> headlines) {
        List<QueueLine> lines = new ArrayList<>(rows.size());
        rows.forEach(row -> lines.add(line(row, headlines.getOrDefault(row.article(), ""))));
        return lines;
    }

    private QueueLine line(ClaimRow row, String headline) {
        DeskLook.Look state = look.of(row.status(), row.rating());
        String dueClasses = due.style(row.dueAt());
        return new QueueLine(
                row,
                row.id(),
                row.number(),
                row.statement(),
                headline,
                !row.placed(),
                new QueueLine.State("fd-chip " + state.classes(), "pi pi-" + state.icon(), state.word()),
                row.priority() == Priority.HIGH,
                words.of("claim.priority." + row.priority()),
                words.of("claim.risk." + row.risk()),
                due.words(row.dueAt()),
                dueClasses,
                !dueClasses.equals(PLAIN_DUE),
                person(row.assignee()),
                person(row.reviewer()),
                look.ratingWord(row.rating()));
    }

    private QueueLine.Person person(String username) {
        return new QueueLine.Person(
                "fd-avatar " + look.avatar(username),
                look.initials(username),
                username == null ? words.of("person.nobody") : username);
    }
}
