package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

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

    protected ClaimUrgency() {}

    ClaimUrgency(Priority priority) {
        setPriority(priority);
        setDue(null);
    }

    final void setPriority(Priority given) {
        priority = given == null ? Priority.MEDIUM : given;
    }

    final void setDue(Due due) {
        dueAt = due == null ? Claim.NEVER_DUE : due.at();
        dueDay = due == null ? null : due.day();
    }

    Priority priority() {
        return priority;
    }

    /** When it is due, or null. */
    Due due() {
        return Claim.NEVER_DUE.equals(dueAt) ? null : new Due(dueAt, dueDay);
    }
}
