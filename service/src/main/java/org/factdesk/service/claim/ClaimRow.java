package org.factdesk.service.claim;

import java.time.Instant;
import java.time.LocalDate;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.claim.Risk;

/**
 * A claim in a list.
 *
 * @param placement how it came to its place in the newest text or lost it; null where it was marked in it
 * @param dueAt {@link org.factdesk.domain.claim.Claim#NEVER_DUE} when there is no due date
 * @param rating the rating of its verdict, or null
 */
public record ClaimRow(
        String id,
        String article,
        int number,
        ClaimStatus status,
        String statement,
        String exact,
        String prefix,
        String suffix,
        int revision,
        int start,
        int end,
        PlacementOutcome placement,
        String claimant,
        LocalDate claimedOn,
        Priority priority,
        Risk risk,
        Instant dueAt,
        LocalDate dueDay,
        String assignee,
        String reviewer,
        String rating,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** Whether it has a place in the newest text of its article. */
    public boolean placed() {
        return placement == null || placement.placed();
    }
}
