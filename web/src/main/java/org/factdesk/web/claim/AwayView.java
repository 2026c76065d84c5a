package org.factdesk.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.factdesk.domain.account.AbsenceId;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.account.AbsenceDesk;
import org.factdesk.service.account.AbsenceRow;
import org.factdesk.service.account.AccountDesk;
import org.factdesk.service.account.AccountRow;
import org.factdesk.service.claim.HandoverDesk;
import org.factdesk.service.claim.HandoverRow;
import org.factdesk.web.desk.ActiveUser;
import org.factdesk.web.desk.DeskMessages;
import org.factdesk.web.desk.DeskRight;
import org.factdesk.web.desk.DeskWords;

/** The page of absences: who is away, handing work over, and for desk editors what lies idle. */
@Named
@ViewScoped
public class AwayView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AbsenceDesk absences;

    @Inject
    private HandoverDesk handovers;

    @Inject
    private AccountDesk accounts;

    @Inject
    private ActiveUser user;

    @Inject
    private DeskMessages messages;

    @Inject
    private DeskWords words;

    private List<AbsenceRow> rows = List.of();
    private List<String> workers = List.of();
    private List<HandoverRow> preview;
    private List<HandoverRow> idle = List.of();
    private String person;
    private String from;
    private String until;
    private String whose;
    private String to;
    private String days = "3";

    /** Reads who is away and what lies idle. */
    public void open() {
        rows = absences.standing();
        workers = accounts.workers().stream().map(AccountRow::username).toList();
        if (person == null) {
            person = user.getUsername();
            whose = user.getUsername();
        }
        if (user.can(DeskRight.LEAD)) {
            messages.attempt(() -> idle = handovers.idle(number()));
        }
    }

    /** Notes the absence that was typed. */
    public void note() {
        if (messages.attempt(() -> absences.note(person, day("from", from), day("until", until)))) {
            messages.done("absence.noted");
            from = null;
            until = null;
        }
        open();
    }

    /** Ends an absence. */
    public void end(String id) {
        if (messages.attempt(() -> absences.end(new AbsenceId(id)))) {
            messages.done("absence.ended");
        }
        open();
    }

    /** Shows what would be handed over. */
    public void look() {
        messages.attempt(() -> preview = handovers.preview(whose, taker()));
    }

    /** Hands it over. */
    public void handOver() {
        messages.attempt(() -> {
            int done = handovers.handOver(whose, taker()).size();
            preview = null;
            messages.done(
                    done == 0 ? "handover.done.none" : done == 1 ? "handover.done.one" : "handover.done.many", done);
            absences.warning(taker()).ifPresent(sentence -> messages.warn(words.of("absence.warn"), sentence));
        });
        open();
    }

    private String taker() {
        return to == null || to.isBlank() ? null : to;
    }

    private int number() {
        if (days == null || !days.strip().matches("\\d{1,4}")) {
            throw new InvalidException("days", words.of("handover.idle.wrong", days)).with("field", "days");
        }
        return Integer.parseInt(days.strip());
    }

    private LocalDate day(String field, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            throw (InvalidException) new InvalidException("not-a-day", words.of("absence.noDay", typed))
                    .with("field", field)
                    .initCause(e);
        }
    }

    /** Whether the person may end this absence. */
    public boolean ends(AbsenceRow row) {
        return user.can(DeskRight.LEAD) || row.username().equals(user.getUsername());
    }

    public List<AbsenceRow> getRows() {
        return rows;
    }

    public List<String> getWorkers() {
        return workers;
    }

    /** What would be handed over; null until it was asked for. */
    public List<HandoverRow> getPreview() {
        return preview;
    }

    public List<HandoverRow> getIdle() {
        return idle;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    /** Whose work is handed over. */
    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    /** For how many days claims lie idle. */
    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
