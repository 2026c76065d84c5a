package org.factdesk.domain.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/**
 * One line of the audit trail. The bytes are what is hashed; the other columns only help to find the line and are
 * compared with the bytes when the trail is verified. Who, when, what and about which claim are in the bytes; free text
 * stands in {@link AuditDetail}, named by its salted hash, so that it can be forgotten without breaking the chain.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @Column(name = "seq")
    private long seq;

    @Column(name = "previous_hash", length = 64, nullable = false, updatable = false)
    private String previousHash;

    @Column(name = "entry", length = 4000, nullable = false, updatable = false)
    private String bytes;

    @Column(name = "hash", length = 64, nullable = false, updatable = false)
    private String hash;

    @Column(name = "happened_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "actor", length = 40, updatable = false)
    private String actor;

    @Column(name = "action", length = 60, nullable = false, updatable = false)
    private String action;

    @Column(name = "article_id", length = 26, updatable = false)
    private String article;

    @Column(name = "claim_id", length = 26, updatable = false)
    private String claim;

    protected AuditEntry() {}

    /**
     * @param seq from 1, without gaps
     * @param bytes the canonical JSON of the entry
     */
    public AuditEntry(
            long seq,
            String previousHash,
            String bytes,
            String hash,
            Instant at,
            String actor,
            String action,
            String article,
            String claim) {
        this.seq = seq;
        this.previousHash = Objects.requireNonNull(previousHash);
        this.bytes = Objects.requireNonNull(bytes);
        this.hash = Objects.requireNonNull(hash);
        this.at = Objects.requireNonNull(at);
        this.actor = actor;
        this.action = Objects.requireNonNull(action);
        this.article = article;
        this.claim = claim;
    }

    public long seq() {
        return seq;
    }

    public String previousHash() {
        return previousHash;
    }

    public String bytes() {
        return bytes;
    }

    public String hash() {
        return hash;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String action() {
        return action;
    }

    public String article() {
        return article;
    }

    public String claim() {
        return claim;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AuditEntry that && seq == that.seq;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(seq);
    }
}
