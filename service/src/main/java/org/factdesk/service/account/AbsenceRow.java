package org.factdesk.service.account;

import java.io.Serializable;
import java.time.LocalDate;
import org.factdesk.domain.account.Absence;

/**
 * An absence as it is shown.
 *
 * @param from the first day
 * @param until the last day
 * @param now whether the person is away today
 */
public record AbsenceRow(String id, String username, LocalDate from, LocalDate until, boolean now, String notedBy)
        implements Serializable {

    static AbsenceRow of(Absence absence, LocalDate today) {
        return new AbsenceRow(
                absence.id().value(),
                absence.username(),
                absence.from(),
                absence.until(),
                !today.isBefore(absence.from()) && !today.isAfter(absence.until()),
                absence.notedBy());
    }
}
