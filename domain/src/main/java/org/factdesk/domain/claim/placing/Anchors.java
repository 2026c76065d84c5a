package org.factdesk.domain.claim.placing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Finds groups of words that stand exactly once on both sides of a gap and in the same order. */
final class Anchors {

    /** Eight words in a row are seldom chance; shorter groups are tried only where there are no longer ones. */
    static final int LONGEST_GROUP = 8;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private Anchors() {}

    /** Places in the old and the new text by turns, both rising; none when nothing is unique. */
    static int[] in(WordSequence old, WordSequence now, WordAlignment.Gap gap) {
        for (int group = LONGEST_GROUP; group >= 1; group /= 2) {
            int[] found = inOrder(unique(old, now, gap, group));
            if (found.length > 0) {
                return found;
            }
        }
        return new int[0];
    }

    private static final class Seen {
        private int old = -1;
        private int now = -1;
        private boolean twice;
    }

    /** The unique groups by rising place in the old text. */
    private static int[] unique(WordSequence old, WordSequence now, WordAlignment.Gap gap, int group) {
        Map<Long, Seen> seen = new HashMap<>();
        for (int i = gap.oldFrom(); i + group <= gap.oldTo(); i++) {
            Seen entry = seen.computeIfAbsent(hash(old, i, group), unseen -> new Seen());
            entry.twice |= entry.old >= 0;
            entry.old = i;
        }
        for (int i = gap.newFrom(); i + group <= gap.newTo(); i++) {
            Seen entry = seen.get(hash(now, i, group));
            if (entry != null) {
                entry.twice |= entry.now >= 0;
                entry.now = i;
            }
        }
        return seen.values().stream()
                .filter(entry -> !entry.twice && entry.old >= 0 && entry.now >= 0)
                .filter(entry -> equal(old, entry.old, now, entry.now, group))
                .sorted((a, b) -> Integer.compare(a.old, b.old))
                .flatMapToInt(entry -> java.util.stream.IntStream.of(entry.old, entry.now))
                .toArray();
    }

    private static long hash(WordSequence sequence, int place, int group) {
        long hash = group;
        for (int i = place; i < place + group; i++) {
            hash = (hash + sequence.word(i) + 1) * FACTOR;
            hash ^= hash >>> 29;
        }
        return hash;
    }

    private static boolean equal(WordSequence old, int oldPlace, WordSequence now, int newPlace, int group) {
        for (int i = 0; i < group; i++) {
            if (old.word(oldPlace + i) != now.word(newPlace + i)) {
                return false;
            }
        }
        return true;
    }

    /** The longest chain of pairs whose new places rise too. */
    private static int[] inOrder(int[] pairs) {
        int count = pairs.length / 2;
        int[] tails = new int[count];
        int[] before = new int[count];
        int length = 0;
        for (int i = 0; i < count; i++) {
            int wanted = pairs[2 * i + 1];
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (pairs[2 * tails[middle] + 1] < wanted) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        return chain(pairs, before, length == 0 ? -1 : tails[length - 1], length);
    }

    private static int[] chain(int[] pairs, int[] before, int last, int length) {
        int[] chain = new int[2 * length];
        int at = length - 1;
        for (int i = last; i >= 0; i = before[i]) {
            chain[2 * at] = pairs[2 * i];
            chain[2 * at + 1] = pairs[2 * i + 1];
            at--;
        }
        return Arrays.copyOf(chain, chain.length);
    }
}
