package org.factdesk.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.concurrent.Semaphore;
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

    private static final int LONGEST = 200;
    private static final int PATIENCE_SECONDS = 20;
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

    /** Whether the password fits the hash; takes as long for a missing hash as for a real one. */
    boolean fits(String password, String hash) {
        if (hash == null) {
            alone(() -> fresh().verify(password.toCharArray(), dummy()));
            return false;
        }
        return alone(() -> fresh().verify(password.toCharArray(), hash));
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

    private <T> T alone(java.util.function.Supplier<T> work) {
        try {
            if (!one.tryAcquire(PATIENCE_SECONDS, java.util.concurrent.TimeUnit.SECONDS)) {
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
