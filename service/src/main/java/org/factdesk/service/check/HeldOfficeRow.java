package org.factdesk.service.check;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.factdesk.domain.check.HeldOffice;

/**
 * An entry in the desk's list of persons, as it is shown.
 *
 * @param from the first day of the office, or null
 * @param to the last day of the office, or null
 */
public record HeldOfficeRow(
        String id, String person, String office, LocalDate from, LocalDate to, String by, Instant at, boolean withdrawn)
        implements Serializable {

    static HeldOfficeRow of(HeldOffice entry) {
        return new HeldOfficeRow(
                entry.id(),
                entry.person(),
                entry.office(),
                entry.from(),
                entry.to(),
                entry.addedBy(),
                entry.addedAt(),
                entry.withdrawn());
    }
}
