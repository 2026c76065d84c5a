package org.factdesk.domain.claim.placing;

import java.util.Arrays;

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

    /** Where a group stands, found by its hash; of a group that stands twice nothing is known but that. */
    private static final class Groups {

        private static final int NOWHERE = -1;
        private static final int TWICE = -2;

        private final int mask;
        private final long[] keys;
        private final int[] old;
        private final int[] now;

        Groups(int most) {
            int room = Integer.highestOneBit(Math.max(most, 8)) * 4;
            mask = room - 1;
            keys = new long[room];
            old = new int[room];
            now = new int[room];
            Arrays.fill(old, NOWHERE);
            Arrays.fill(now, NOWHERE);
        }

        /** The slot of this hash, or the free one that is for it. */
        private int slot(long hash) {
            int slot = (int) (hash >>> 32) & mask;
            while (old[slot] != NOWHERE && keys[slot] != hash) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        void old(long hash, int place) {
            int slot = slot(hash);
            keys[slot] = hash;
            old[slot] = old[slot] == NOWHERE ? place : TWICE;
        }

        void now(long hash, int place) {
            int slot = slot(hash);
            if (old[slot] != NOWHERE) {
                now[slot] = now[slot] == NOWHERE ? place : TWICE;
            }
        }
    }

    /** The unique groups by rising place in the old text. */
    private static int[] unique(WordSequence old, WordSequence now, WordAlignment.Gap gap, int group) {
        Groups groups = new Groups(gap.oldSize());
        for (int i = gap.oldFrom(); i + group <= gap.oldTo(); i++) {
            groups.old(hash(old, i, group), i);
        }
        for (int i = gap.newFrom(); i + group <= gap.newTo(); i++) {
            groups.now(hash(now, i, group), i);
        }
        int[] partners = new int[gap.oldSize()];
        Arrays.fill(partners, Groups.NOWHERE);
        for (int slot = 0; slot < groups.old.length; slot++) {
            if (groups.old[slot] >= 0 && groups.now[slot] >= 0) {
                partners[groups.old[slot] - gap.oldFrom()] = groups.now[slot];
            }
        }
        int[] pairs = new int[2 * partners.length];
        int count = 0;
        for (int i = 0; i < partners.length; i++) {
            int place = gap.oldFrom() + i;
            if (partners[i] >= 0 && equal(old, place, now, partners[i], group)) {
                pairs[count++] = place;
                pairs[count++] = partners[i];
            }
        }
        return Arrays.copyOf(pairs, count);
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
