package org.factdesk.domain.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Words;

/**
 * A person who signs in. An account is never deleted, only disabled, because verdicts and the audit trail name it.
 * Every change that must end the person's sessions and tokens raises the epoch.
 */
@Entity
@Table(name = "account")
public class Account {

    private static final int LONGEST_MAIL = 254;
    private static final Pattern MAIL = Pattern.compile(
            "[^\\s@<>()\\[\\],;:\\\\\"\\p{Cc}]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");

    @Id
    @Column(name = "username", length = 40)
    private String username;

    @Column(name = "display_name", length = 200, nullable = false)
    private String displayName;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", length = 20, nullable = false)
    private Role role;

    @Column(name = "password_hash", length = 400, nullable = false)
    private String passwordHash;

    @Column(name = "enabled", nullable = false)
    private boolean enabled;

    @Column(name = "epoch", nullable = false)
    private int epoch;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "mail", length = LONGEST_MAIL)
    private String mail;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Account() {}

    /**
     * @param username 1 to 40 of a-z, 0-9, dot, hyphen and underscore, beginning with a letter or digit
     * @throws InvalidException when the username or the name cannot be accepted
     */
    public Account(String username, String displayName, Role role, String passwordHash, Instant createdAt) {
        if (username == null || !USERNAME.matcher(username).matches()) {
            throw new InvalidException(
                            "username",
                            "A username has 1 to 40 characters from a-z, 0-9, dot, hyphen and underscore, and begins with"
                                    + " a letter or a digit.")
                    .with("field", "username");
        }
        this.username = username;
        this.displayName = Words.required("name", displayName, 200);
        this.role = Objects.requireNonNull(role);
        this.passwordHash = Objects.requireNonNull(passwordHash);
        this.createdAt = Objects.requireNonNull(createdAt);
        this.enabled = true;
    }

    /**
     * Sets where notices reach the person by mail.
     *
     * @param address null or blank for nowhere
     * @throws InvalidException when it is no address
     */
    public void reachAt(String address) {
        String given = address == null || address.isBlank() ? null : address.strip();
        if (given != null
                && (given.length() > LONGEST_MAIL || !MAIL.matcher(given).matches())) {
            throw new InvalidException(
                            "mail", "“" + given + "” is no mail address. Give one like name@example.org, or nothing.")
                    .with("field", "mail");
        }
        mail = given;
    }

    /** Where notices reach the person by mail, or null. */
    public String mail() {
        return mail;
    }

    /** Shuts the person out: sessions and tokens end with it. */
    public void disable() {
        enabled = false;
        epoch++;
    }

    public void enable() {
        enabled = true;
    }

    /** Sets another password; sessions and tokens made with the old one end. */
    public void resetPassword(String newHash) {
        passwordHash = Objects.requireNonNull(newHash);
        epoch++;
    }

    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public boolean enabled() {
        return enabled;
    }

    public int epoch() {
        return epoch;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Account that && username.equals(that.username);
    }

    @Override
    public int hashCode() {
        return username.hashCode();
    }
}
