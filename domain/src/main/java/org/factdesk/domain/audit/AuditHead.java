package org.factdesk.domain.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain: one row, locked by whoever writes the next entry. */
@Entity
@Table(name = "audit_head")
public class AuditHead {

    /** The key of the only row. */
    public static final int KEY = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "seq", nullable = false)
    private long seq;

    @Column(name = "hash", length = 64, nullable = false)
    private String hash;

    protected AuditHead() {}

    /** Moves on to the next entry. */
    public void moveTo(long nextSeq, String nextHash) {
        if (nextSeq != seq + 1) {
            throw new IllegalStateException("The audit trail has no gaps: after " + seq + " comes no " + nextSeq);
        }
        seq = nextSeq;
        hash = nextHash;
    }

    /** How many entries there are. */
    public long seq() {
        return seq;
    }

    /** The hash of the last entry. */
    public String hash() {
        return hash;
    }
}
