package org.factdesk.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factdesk.service.account.AbsenceDesk;
import org.factdesk.service.account.AbsenceRow;
import org.factdesk.web.desk.DeskTime;
import org.factdesk.web.desk.DeskWords;

/** Says beside a person's name that they are away. */
@Named
@RequestScoped
public class AbsenceLook {

    @Inject
    private AbsenceDesk desk;

    @Inject
    private DeskTime time;

    @Inject
    private DeskWords words;

    private Map<String, AbsenceRow> away;

    private Map<String, AbsenceRow> away() {
        if (away == null) {
            List<AbsenceRow> standing = desk.standing();
            away = standing.stream()
                    .filter(AbsenceRow::now)
                    .collect(Collectors.toMap(
                            AbsenceRow::username,
                            row -> row,
                            (one, other) -> one.until().isAfter(other.until()) ? one : other));
        }
        return away;
    }

    /** "Away until" and the last day; empty for who is here, and for nobody. */
    public String words(String username) {
        AbsenceRow row = username == null ? null : away().get(username);
        return row == null ? "" : words.of("absence.away", time.day(row.until()));
    }

    /** The person as a list of choices shows them: with their absence, where they are away. */
    public String choice(String username) {
        String said = words(username);
        return said.isEmpty() ? username : username + " (" + said + ")";
    }
}
