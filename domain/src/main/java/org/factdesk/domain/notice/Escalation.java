package org.factdesk.domain.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/** That the desk editors were told of a claim's deadline having passed: once for each deadline, on all nodes. */
@Entity
@Table(name = "claim_escalation")
@IdClass(Escalation.Key.class)
public class Escalation {

    @Id
    @Column(name = "claim_id", length = 26)
    private String claim;

    @Id
    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "escalated_at", nullable = false, updatable = false)
    private Instant at;

    protected Escalation() {}

    /** @param dueAt the deadline that passed */
    public Escalation(String claim, Instant dueAt, Instant at) {
        this.claim = Objects.requireNonNull(claim);
        this.dueAt = Objects.requireNonNull(dueAt);
        this.at = Objects.requireNonNull(at);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Escalation that && claim.equals(that.claim) && dueAt.equals(that.dueAt);
    }

    @Override
    public int hashCode() {
        return Objects.hash(claim, dueAt);
    }

    /** The claim and the deadline. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String claim;
        private Instant dueAt;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && Objects.equals(claim, that.claim) && Objects.equals(dueAt, that.dueAt);
        }

        @Override
        public int hashCode() {
            return Objects.hash(claim, dueAt);
        }
    }
}
