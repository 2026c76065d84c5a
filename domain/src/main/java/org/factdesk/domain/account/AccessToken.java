package org.factdesk.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.factdesk.domain.desk.DeskId;
import org.factdesk.domain.desk.Words;

/**
 * A program's permission to act for a person. Only the SHA-256 of its 256 random bits is kept; it ends at its hour, when
 * it is revoked, or when the account's epoch moves on.
 */
@Entity
@Table(name = "access_token")
public class AccessToken {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "token_hash", length = 64, nullable = false, unique = true)
    private String tokenHash;

    @Column(name = "username", length = 40, nullable = false)
    private String username;

    @Column(name = "label", length = 200)
    private String label;

    @Column(name = "epoch", nullable = false)
    private int epoch;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected AccessToken() {}

    /** @param tokenHash the SHA-256 of the token in lower-case hexadecimal */
    public AccessToken(String tokenHash, Account owner, String label, Instant createdAt, Instant expiresAt) {
        this.id = DeskId.next();
        this.tokenHash = Objects.requireNonNull(tokenHash);
        this.username = owner.username();
        this.epoch = owner.epoch();
        this.label = Words.optional("label", label, 200);
        this.createdAt = Objects.requireNonNull(createdAt);
        this.expiresAt = Objects.requireNonNull(expiresAt);
    }

    /** Whether the token still speaks for its owner at this moment. */
    public boolean speaksFor(Account owner, Instant now) {
        return owner.enabled()
                && owner.username().equals(username)
                && owner.epoch() == epoch
                && revokedAt == null
                && now.isBefore(expiresAt);
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public String id() {
        return id;
    }

    public String username() {
        return username;
    }

    public String label() {
        return label;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant revokedAt() {
        return revokedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AccessToken that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
