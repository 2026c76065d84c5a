package org.factdesk.domain.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How entries of the audit trail are chained: each hash covers a domain name, the hash before it and the entry's own
 * bytes, so that no entry can be changed, dropped, added or moved without changing every later hash.
 */
public final class AuditLink {

    /** The hash before the first entry: 64 zeros. */
    public static final String GENESIS = "0".repeat(64);

    private static final byte[] DOMAIN = "factdesk-audit-v1\n".getBytes(StandardCharsets.US_ASCII);

    private AuditLink() {}

    /** The SHA-256 of domain, previous hash and entry, in lower-case hexadecimal. */
    public static String hash(String previous, byte[] entry) {
        MessageDigest digest = sha256();
        digest.update(DOMAIN);
        digest.update(HexFormat.of().parseHex(previous));
        return HexFormat.of().formatHex(digest.digest(entry));
    }

    /** The SHA-256 of salted details, in lower-case hexadecimal, by which an entry names them without holding them. */
    public static String detailsHash(String salt, byte[] details) {
        MessageDigest digest = sha256();
        digest.update(HexFormat.of().parseHex(salt));
        return HexFormat.of().formatHex(digest.digest(details));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
