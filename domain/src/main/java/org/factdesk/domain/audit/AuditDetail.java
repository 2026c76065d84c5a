package org.factdesk.domain.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Objects;

/** The free text and other facts of an audit entry, kept apart from the chain and named there by a salted hash. */
@Entity
@Table(name = "audit_detail")
public class AuditDetail {

    @Id
    @Column(name = "seq")
    private long seq;

    @Column(name = "salt", length = 64, nullable = false, updatable = false)
    private String salt;

    @Lob
    @Column(name = "body", nullable = false, updatable = false)
    private String body;

    protected AuditDetail() {}

    /** @param body canonical JSON */
    public AuditDetail(long seq, String salt, String body) {
        this.seq = seq;
        this.salt = Objects.requireNonNull(salt);
        this.body = Objects.requireNonNull(body);
    }

    public long seq() {
        return seq;
    }

    public String salt() {
        return salt;
    }

    public String body() {
        return body;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditDetail that && seq == that.seq;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(seq);
    }
}
