package org.factdesk.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.ThrottledException;

/**
 * Hashes passwords by PBKDF2-HMAC-SHA256 with 600,000 iterations. One hash keeps a core busy for most of a second, so
 * only one is made at a time and the rest of the desk keeps working.
 */
@ApplicationScoped
public class PasswordHashing {

    /** The fewest characters of a password. */
    public static final int SHORTEST = 10;

    /** The most characters of a password. */
    static final int LONGEST = 200;

    private static final int PATIENCE_SECONDS = 20;
    private static final int MOST_WAITING = 64;
    private static final Map<String, String> PARAMETERS = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
            "Pbkdf2PasswordHash.Iterations", "600000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "16",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private final Semaphore one = new Semaphore(1, true);

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    private volatile String dummy;

    /**
     * Hashes a new password.
     *
     * @throws InvalidException when it is shorter than {@value #SHORTEST} characters or longer than {@value #LONGEST}
     */
    public String hash(String password) {
        if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
            throw new InvalidException(
                            "password",
                            "A password has " + SHORTEST + " to " + LONGEST + " characters. Choose another one.")
                    .with("field", "password");
        }
        return alone(() -> fresh().generate(password.toCharArray()));
    }

    /**
     * Whether the password fits the hash; takes as long for a missing hash as for a real one. What many may ask at a
     * time asks it {@link #alone}.
     */
    boolean fits(String password, String hash) {
        boolean same = fresh().verify(password.toCharArray(), hash == null ? dummy() : hash);
        return same && hash != null;
    }

    private String dummy() {
        if (dummy == null) {
            dummy = fresh().generate("no such account".toCharArray());
        }
        return dummy;
    }

    private Pbkdf2PasswordHash fresh() {
        pbkdf2.initialize(PARAMETERS);
        return pbkdf2;
    }

    /**
     * Does a piece of work while no other password is hashed.
     *
     * @throws ThrottledException when too many wait already, or this one has waited for {@value #PATIENCE_SECONDS} s
     */
    <T> T alone(Supplier<T> work) {
        try {
            if (one.getQueueLength() >= MOST_WAITING || !one.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new ThrottledException(PATIENCE_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ThrottledException(1);
        }
        try {
            return work.get();
        } finally {
            one.release();
        }
    }
}
