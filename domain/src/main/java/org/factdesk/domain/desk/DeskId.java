package org.factdesk.domain.desk;

import java.security.SecureRandom;
import java.time.Instant;

/**
 * Makes the opaque ids of the desk: 26 characters of Crockford's base 32, the first ten from the clock in milliseconds
 * and the other sixteen random (80 bits), so that ids sort roughly by birth and never need a round trip to the database.
 */
public final class DeskId {

    private static final char[] DIGITS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 26;

    private DeskId() {}

    /** A new id, never given out before. */
    public static String next() {
        char[] id = new char[LENGTH];
        long time = Instant.now().toEpochMilli();
        for (int i = 9; i >= 0; i--) {
            id[i] = DIGITS[(int) (time & 31)];
            time >>>= 5;
        }
        byte[] noise = new byte[LENGTH - 10];
        RANDOM.nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            id[10 + i] = DIGITS[noise[i] & 31];
        }
        return new String(id);
    }

    /**
     * Takes an id that came from outside.
     *
     * @throws IllegalArgumentException when it is null or blank; anything else is merely unknown
     */
    public static String checked(String id) {
        if (id == null || id.isBlank()) {
            throw new IllegalArgumentException("An id must not be empty.");
        }
        return id;
    }
}
