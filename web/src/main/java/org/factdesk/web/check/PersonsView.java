package org.factdesk.web.check;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.service.check.HeldOfficeRow;
import org.factdesk.service.check.PersonDesk;
import org.factdesk.web.desk.DeskMessages;
import org.primefaces.PrimeFaces;

/** The page of the desk's own list of persons: who held which office when. */
@Named
@ViewScoped
public class PersonsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PersonDesk desk;

    @Inject
    private DeskMessages messages;

    private List<HeldOfficeRow> rows = List.of();
    private String person;
    private String office;
    private LocalDate from;
    private LocalDate to;
    private final Map<String, String> reasons = new HashMap<>();

    /** Reads the list. */
    public void open() {
        rows = desk.all();
    }

    /** Puts on the list what was typed. */
    public void add() {
        if (messages.attempt(() -> desk.add(person, office, from, to))) {
            messages.done("persons.added", person, office);
            person = null;
            office = null;
            from = null;
            to = null;
            PrimeFaces.current().ajax().addCallbackParam("saved", "person");
        }
        open();
    }

    /** Takes an entry off the list. */
    public void withdraw(String id) {
        if (messages.attempt(() -> desk.withdraw(id, reasons.get(id)))) {
            messages.done("persons.withdrawn");
            reasons.remove(id);
        }
        open();
    }

    public List<HeldOfficeRow> getRows() {
        return rows;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
