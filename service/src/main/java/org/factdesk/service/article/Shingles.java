package org.factdesk.service.article;

import java.util.Arrays;

/**
 * The runs of five words of a text, each as a number of 64 bits. Case, punctuation, quotation marks and line breaks
 * make no difference; a text of fewer than five words is one run. Two different runs get the same number about once in
 * ten billion billion pairs, which is taken as never.
 */
final class Shingles {

    /** Four words recur by chance and in phrases of the trade; six lose a whole sentence to one changed word. */
    static final int WORDS = 5;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final long[] ring = new long[WORDS];
    private long[] found = new long[256];
    private int words;
    private int size;

    private Shingles() {}

    /** The numbers of a text in ascending order, each once. */
    static long[] of(String text) {
        Shingles shingles = new Shingles();
        long word = FNV_OFFSET;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isIdeographic(c)) {
                shingles.end(word);
                shingles.end((FNV_OFFSET ^ c) * FNV_PRIME);
                word = FNV_OFFSET;
            } else if (inWord(c)) {
                word = (word ^ Character.toLowerCase(c)) * FNV_PRIME;
            } else if (!apostrophe(c)) {
                shingles.end(word);
                word = FNV_OFFSET;
            }
        }
        shingles.end(word);
        return shingles.sorted();
    }

    private static boolean inWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean apostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private void end(long word) {
        if (word == FNV_OFFSET) {
            return;
        }
        ring[words % WORDS] = word;
        words++;
        if (words >= WORDS) {
            add(WORDS);
        }
    }

    private void add(int length) {
        long number = length;
        for (int k = words - length; k < words; k++) {
            number = mixed(number + ring[k % WORDS]);
        }
        if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = number;
    }

    private long[] sorted() {
        if (words > 0 && words < WORDS) {
            add(words);
        }
        long[] all = Arrays.copyOf(found, size);
        Arrays.sort(all);
        int distinct = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    /** The finisher of SplitMix64 (Steele, Lea and Flood 2014): every bit that comes in moves all that go out. */
    private static long mixed(long value) {
        long z = value + 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
