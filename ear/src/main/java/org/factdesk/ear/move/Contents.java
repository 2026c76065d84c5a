package org.factdesk.ear.move;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/**
 * The number of a table's rows and a hash over them that does not depend on their order, which the two databases do not
 * agree on: the sum of the rows' SHA-256.
 */
final class Contents {

    private static final int PARTS = 4;
    private static final byte[] NOTHING = {0};
    private static final byte[] SOMETHING = {1};

    private final long[] sum = new long[PARTS];
    private final MessageDigest digest;
    private long rows;

    Contents() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Counts a row in; each value goes in with its length, so that no two rows look alike. */
    void add(List<String> row) {
        for (String value : row) {
            digest.update(value == null ? NOTHING : SOMETHING);
            if (value != null) {
                byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                digest.update(bytes);
            }
        }
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        for (int part = 0; part < PARTS; part++) {
            sum[part] += hash.getLong();
        }
        rows++;
    }

    long rows() {
        return rows;
    }

    /** The sum in hexadecimal. */
    String hash() {
        return String.format("%016x%016x%016x%016x", sum[0], sum[1], sum[2], sum[3]);
    }

    boolean sameAs(Contents other) {
        return rows == other.rows && hash().equals(other.hash());
    }
}
