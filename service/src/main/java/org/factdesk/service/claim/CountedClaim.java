package org.factdesk.service.claim;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.CountKind;
import org.factdesk.domain.claim.Priority;

/**
 * What a claim is counted by.
 *
 * @param assignee whom it is given to, or null
 * @param born the day on which it was marked
 * @param changed the day on which it became what it is
 */
record CountedClaim(
        ClaimStatus status, String assignee, Priority priority, String rating, LocalDate born, LocalDate changed) {

    /** The rows that so many of these add to, one of each kind. */
    Stream<CountRow> rows(long amount) {
        return Stream.of(
                new CountRow(CountKind.WORK, status, assignee, priority, amount),
                new CountRow(CountKind.DAY, status, changed.toString(), null, amount),
                new CountRow(CountKind.BORN, status, born.toString(), null, amount),
                new CountRow(CountKind.RATING, status, rating, null, amount));
    }
}
