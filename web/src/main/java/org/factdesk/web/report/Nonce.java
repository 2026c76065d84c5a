package org.factdesk.web.report;

import java.security.SecureRandom;
import java.util.Base64;

/** A word that is good for one answer: what carries it in the page was put there by the desk. */
final class Nonce {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Nonce() {}

    static String next() {
        byte[] bits = new byte[18];
        RANDOM.nextBytes(bits);
        return Base64.getEncoder().encodeToString(bits);
    }
}
