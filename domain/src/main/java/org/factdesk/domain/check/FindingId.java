package org.factdesk.domain.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.factdesk.domain.desk.DeskId;

/** The opaque id of a finding: the same for the same finding, whatever revision it is found in. */
public record FindingId(String value) {

    private static final char[] DIGITS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int LENGTH = 26;

    public FindingId {
        DeskId.checked(value);
    }

    /**
     * The id of the finding with this key: 130 bits of the key's SHA-256.
     *
     * @param key what tells the finding from all others
     */
    public static FindingId of(String key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            char[] id = new char[LENGTH];
            for (int i = 0; i < LENGTH; i++) {
                id[i] = DIGITS[hash[i] & 31];
            }
            return new FindingId(new String(id));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
