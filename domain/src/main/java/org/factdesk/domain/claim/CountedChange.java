package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One claim more or less of a kind, which is not added up yet. The database writes it when a claim changes, so that no
 * way of changing claims can be forgotten.
 */
@Entity
@Table(name = "claim_count_change")
public class CountedChange {

    @Id
    @Column(name = "id")
    private long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private ClaimStatus status;

    @Column(name = "assignee", length = 40)
    private String assignee;

    @Enumerated(EnumType.ORDINAL)
    @Column(name = "priority", nullable = false)
    private Priority priority;

    @Column(name = "rating", length = 40)
    private String rating;

    @Column(name = "born_at", nullable = false)
    private Instant bornAt;

    @Column(name = "happened_at", nullable = false)
    private Instant happenedAt;

    @Column(name = "amount", nullable = false)
    private int amount;

    protected CountedChange() {}

    public long id() {
        return id;
    }

    public ClaimStatus status() {
        return status;
    }

    public String assignee() {
        return assignee;
    }

    public Priority priority() {
        return priority;
    }

    public String rating() {
        return rating;
    }

    /** When the claim was marked. */
    public Instant bornAt() {
        return bornAt;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** How many claims more, or less. */
    public int amount() {
        return amount;
    }
}
