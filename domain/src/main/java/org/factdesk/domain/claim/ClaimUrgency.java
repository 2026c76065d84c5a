package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** How urgent a claim is: its priority, and when it is due. It decides the order of the queue and nothing else. */
@Embeddable
class ClaimUrgency {

    @Enumerated(EnumType.ORDINAL)
    @Column(name = "priority", nullable = false)
    private Priority priority;

    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "due_day")
    private LocalDate dueDay;

    @Column(name = "due_by_hand", nullable = false)
    private boolean dueByHand;

    protected ClaimUrgency() {}

    ClaimUrgency(Priority priority) {
        setPriority(priority);
        take(null);
    }

    final void setPriority(Priority given) {
        priority = given == null ? Priority.MEDIUM : given;
    }

    /** Sets by hand when it is due; from then on its article's deadline moves nothing, unless nothing is changed. */
    void setDue(Due due) {
        dueByHand |= !Objects.equals(due, due());
        take(due);
    }

    /** Takes its article's deadline. */
    final void take(Due due) {
        dueAt = due == null ? Claim.NEVER_DUE : due.at();
        dueDay = due == null ? null : due.day();
    }

    /** Stands again as it did before somebody set it by hand, or not. */
    void setDue(Due due, boolean byHand) {
        take(due);
        dueByHand = byHand;
    }

    boolean dueByHand() {
        return dueByHand;
    }

    Priority priority() {
        return priority;
    }

    /** When it is due, or null. */
    Due due() {
        return Claim.NEVER_DUE.equals(dueAt) ? null : new Due(dueAt, dueDay);
    }
}
