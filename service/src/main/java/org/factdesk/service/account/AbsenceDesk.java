package org.factdesk.service.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factdesk.domain.account.Absence;
import org.factdesk.domain.account.AbsenceId;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.DeskSettings;

/** Notes who is away. People note it of themselves, desk editors of everybody who takes work. */
@Stateless
@RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
public class AbsenceDesk {

    @Inject
    private AbsenceRepository absences;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private DeskSettings settings;

    @Inject
    private Event<DeskEvent> events;

    /** Refuses with "not found" unless there is such an absence; tells nothing else. */
    @PermitAll
    public void requireKnown(AbsenceId id) {
        absences.require(id);
    }

    /** The absences that last and that are to come, the first to begin first. */
    @RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public List<AbsenceRow> standing() {
        LocalDate today = today();
        return absences.standing(today).stream()
                .map(absence -> AbsenceRow.of(absence, today))
                .toList();
    }

    /** The absence for which this person is away today, that which lasts longest; empty for who is here. */
    @RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public Optional<AbsenceRow> away(String username) {
        return standing().stream()
                .filter(row -> row.now() && row.username().equals(username))
                .max(Comparator.comparing(AbsenceRow::until));
    }

    /** What to say to whoever gives work to this person; empty for who is here. */
    @RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public Optional<String> warning(String username) {
        return away(username)
                .map(row -> row.username() + " is away until " + row.until()
                        + ". It is given to them all the same; give it to somebody else if it cannot wait.");
    }

    /**
     * Notes that a person is away.
     *
     * @param username the person, or null for the caller
     * @param from the first day
     * @param until the last day
     */
    public AbsenceRow note(String username, LocalDate from, LocalDate until) {
        Account who = person(username);
        Absence absence = new Absence(who, from, until, today(), caller.username(), clock.now());
        absences.add(absence);
        tell("ABSENCE_NOTED", absence);
        return AbsenceRow.of(absence, today());
    }

    /** Ends an absence: the person is back, or does not go. */
    public AbsenceRow end(AbsenceId id) {
        Absence absence = absences.require(id);
        person(absence.username());
        absence.end(caller.username(), clock.now());
        tell("ABSENCE_ENDED", absence);
        return AbsenceRow.of(absence, today());
    }

    /**
     * The person for whom the caller arranges something: themselves, or for desk editors anybody who takes work,
     * disabled accounts among them.
     *
     * @param username null for the caller
     */
    public Account person(String username) {
        Account by = caller.account();
        if (username == null || username.equals(by.username())) {
            return by;
        }
        if (!by.role().leads()) {
            throw new NotAllowedException(
                            "foreign-absence",
                            "You arrange your own absence and hand over your own work. A desk editor does it for others.")
                    .with("person", username);
        }
        return accounts.known(username)
                .filter(account -> account.role().takesWork())
                .orElseThrow(() -> new InvalidException(
                                "no-worker", "“" + username + "” is no checker, reviewer or desk editor of this desk.")
                        .with("field", "person"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), settings.zone());
    }

    private void tell(String action, Absence absence) {
        events.fire(DeskEvent.of(action)
                .with("account", absence.username())
                .with("from", absence.from().toString())
                .with("until", absence.until().toString()));
    }
}
