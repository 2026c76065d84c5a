package org.factdesk.service.check;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.factdesk.domain.check.HeldOffice;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.service.account.Caller;
import org.factdesk.service.desk.DeskClock;

/** Keeps the desk's own list of persons: who held which office when. The checks of titles go by it. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
public class PersonDesk {

    private static final int MOST = 2000;

    @Inject
    private PersonRepository persons;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /** Refuses with "not found" unless there is such an entry; tells nothing else. */
    @PermitAll
    public void requireKnown(String id) {
        persons.require(id);
    }

    /** The list, by name and time, without what was withdrawn. */
    public List<HeldOfficeRow> all() {
        return persons.all(MOST).stream().map(HeldOfficeRow::of).toList();
    }

    /**
     * Puts an office that somebody held on the list; articles that name the person are checked again.
     *
     * @param from the first day, or null
     * @param to the last day, or null
     */
    @RolesAllowed("DESK_EDITOR")
    public HeldOfficeRow add(String person, String office, LocalDate from, LocalDate to) {
        HeldOffice entry = new HeldOffice(person, office, from, to, caller.username(), clock.now());
        persons.add(entry);
        tell("PERSON_LISTED", entry, null);
        return HeldOfficeRow.of(entry);
    }

    /** Takes an entry off the list, with a reason; it stays on record. */
    @RolesAllowed("DESK_EDITOR")
    public HeldOfficeRow withdraw(String id, String reason) {
        HeldOffice entry = persons.require(id);
        entry.withdraw(reason, caller.username(), clock.now());
        tell("PERSON_UNLISTED", entry, reason);
        return HeldOfficeRow.of(entry);
    }

    private void tell(String action, HeldOffice entry, String reason) {
        events.fire(DeskEvent.of(action)
                .with("entry", entry.id())
                .with("person", entry.person())
                .with("office", entry.office())
                .with("from", entry.from() == null ? null : entry.from().toString())
                .with("to", entry.to() == null ? null : entry.to().toString())
                .with("reason", reason));
    }
}
