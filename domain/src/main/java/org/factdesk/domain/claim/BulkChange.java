package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** One change that a desk editor made to many claims, each in a transaction of its own. */
@Entity
@Table(name = "bulk_change")
public class BulkChange {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false, updatable = false)
    private BulkKind kind;

    @Column(name = "made_by", length = 40, nullable = false, updatable = false)
    private String madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected BulkChange() {}

    public BulkChange(BulkKind kind, String by, Instant at) {
        this.id = BulkId.next().value();
        this.kind = Objects.requireNonNull(kind);
        this.madeBy = Objects.requireNonNull(by);
        this.madeAt = Objects.requireNonNull(at);
    }

    public BulkId id() {
        return new BulkId(id);
    }

    public BulkKind kind() {
        return kind;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BulkChange that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
