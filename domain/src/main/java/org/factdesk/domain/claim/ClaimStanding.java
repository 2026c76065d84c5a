package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a claim stood in the queue before a change: all that a change of many claims may touch.
 *
 * @param dueAt when it was due, or null
 * @param dueByHand whether somebody had set that
 * @param tags its tags, each on a line of its own, or null for none
 */
@Embeddable
public record ClaimStanding(
        @Enumerated(EnumType.STRING) @Column(name = "was_status", length = 20)
        ClaimStatus status,

        @Column(name = "was_assignee", length = 40) String assignee,

        @Enumerated(EnumType.ORDINAL) @Column(name = "was_priority")
        Priority priority,

        @Column(name = "was_due_at") Instant dueAt,
        @Column(name = "was_due_day") LocalDate dueDay,
        @Column(name = "was_due_by_hand") boolean dueByHand,
        @Column(name = "was_tags", length = 4000) String tags) {

    /** How this claim stands now. */
    public static ClaimStanding of(Claim claim) {
        Due due = claim.due();
        Set<String> tags = new TreeSet<>(claim.tags());
        return new ClaimStanding(
                claim.status(),
                claim.assignee(),
                claim.priority(),
                due == null ? null : due.at(),
                due == null ? null : due.day(),
                claim.dueByHand(),
                tags.isEmpty() ? null : String.join("\n", tags));
    }

    /** When it was due, or null. */
    public Due due() {
        return dueAt == null ? null : new Due(dueAt, dueDay);
    }

    /** Its tags one by one. */
    public Set<String> eachTag() {
        return tags == null ? new TreeSet<>() : new TreeSet<>(Arrays.asList(tags.split("\n")));
    }
}
