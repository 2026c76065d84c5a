package org.factdesk.service.generate;

import java.time.Instant;
import java.util.SplittableRandom;

/** Ids of the same form as all others, whose random part can be repeated. */
final class GeneratedId {

    private static final char[] DIGITS = "0123456789abcdefghjkmnpqrstvwxyz".toCharArray();
    private static final int LENGTH = 26;
    private static final int OF_TIME = 10;
    private static final int BITS = 5;

    private GeneratedId() {}

    /** An id that seems to have been born then. */
    static String of(SplittableRandom random, Instant born) {
        char[] id = new char[LENGTH];
        long time = born.toEpochMilli();
        for (int i = OF_TIME - 1; i >= 0; i--) {
            id[i] = DIGITS[(int) (time & (DIGITS.length - 1))];
            time >>>= BITS;
        }
        for (int i = OF_TIME; i < LENGTH; i++) {
            id[i] = DIGITS[random.nextInt(DIGITS.length)];
        }
        return new String(id);
    }
}
