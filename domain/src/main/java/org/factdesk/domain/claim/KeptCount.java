package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;

/** How many claims there are of a kind, as far as changes are added up. */
@Entity
@Table(name = "claim_count")
public class KeptCount {

    @Id
    @Column(name = "id", length = 130)
    private String id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 10, nullable = false, updatable = false)
    private CountKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false, updatable = false)
    private ClaimStatus status;

    @Column(name = "detail", length = 40, updatable = false)
    private String detail;

    @Enumerated(EnumType.ORDINAL)
    @Column(name = "priority", updatable = false)
    private Priority priority;

    @Column(name = "amount", nullable = false)
    private long amount;

    protected KeptCount() {}

    /**
     * @param detail whom they are given to, the day, or the rating; null for nobody and none
     * @param priority null unless they are counted by it
     */
    public KeptCount(CountKind kind, ClaimStatus status, String detail, Priority priority) {
        this.id = id(kind, status, detail, priority);
        this.kind = kind;
        this.status = status;
        this.detail = detail;
        this.priority = priority;
    }

    /** The id under which claims of this kind are counted. */
    public static String id(CountKind kind, ClaimStatus status, String detail, Priority priority) {
        return Objects.requireNonNull(kind) + " " + Objects.requireNonNull(status) + " "
                + (detail == null ? "" : detail) + " " + (priority == null ? "" : priority);
    }

    /** So many more, or less. */
    public void add(long more) {
        amount += more;
    }

    public String id() {
        return id;
    }

    public CountKind kind() {
        return kind;
    }

    public ClaimStatus status() {
        return status;
    }

    public String detail() {
        return detail;
    }

    public Priority priority() {
        return priority;
    }

    public long amount() {
        return amount;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeptCount that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
