package org.factdesk.domain.claim;

import java.time.Instant;
import java.time.LocalDate;
import org.factdesk.domain.desk.InvalidException;

/**
 * When a claim is due.
 *
 * @param at the moment; for a whole day the last second of that day in the desk's time zone
 * @param day the day where only a day was given, else null
 */
public record Due(Instant at, LocalDate day) {

    /**
     * Refuses a deadline that has passed already.
     *
     * @throws InvalidException when it lies before now
     */
    void requireToCome(Instant now) {
        if (at.isBefore(now)) {
            throw new InvalidException(
                            "past-due",
                            "The claim would be due " + (day == null ? "at " : "on ") + this
                                    + ", which is past. Give a time to come, or none.")
                    .with("field", "due");
        }
    }

    /** The day or the moment, as the API writes it. */
    @Override
    public String toString() {
        return day == null ? at.toString() : day.toString();
    }
}
