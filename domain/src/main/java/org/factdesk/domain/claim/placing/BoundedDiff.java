package org.factdesk.domain.claim.placing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lays two stretches without a single unique group of words side by side with the fewest lone words (Myers 1986). It
 * gives up where they differ in too many: then no word of them has a partner.
 */
final class BoundedDiff {

    /** How many lone words are too many. */
    private static final int MOST_LONE = 1500;

    private BoundedDiff() {}

    /**
     * @param budget how many steps may be made
     * @return how many were made
     */
    static long align(WordAlignment alignment, WordAlignment.Gap gap, long budget) {
        int affordable = (int) Math.min(MOST_LONE, Math.sqrt(Math.max(0, 2.0 * budget)));
        int most = Math.min(affordable, gap.oldSize() + gap.newSize());
        List<int[]> rounds = new ArrayList<>();
        int[] reach = new int[2 * most + 3];
        for (int lone = 0; lone <= most; lone++) {
            for (int diagonal = -lone; diagonal <= lone; diagonal += 2) {
                int at = most + 1 + diagonal;
                boolean down = diagonal == -lone || (diagonal != lone && reach[at - 1] < reach[at + 1]);
                int i = down ? reach[at + 1] : reach[at - 1] + 1;
                reach[at] = run(alignment, gap, i, i - diagonal);
                if (reach[at] >= gap.oldSize() && reach[at] - diagonal >= gap.newSize()) {
                    trace(alignment, gap, rounds, lone);
                    return (long) lone * lone / 2;
                }
            }
            rounds.add(Arrays.copyOfRange(reach, most + 1 - lone - 1, most + 1 + lone + 2));
        }
        return (long) most * most / 2;
    }

    private static int run(WordAlignment alignment, WordAlignment.Gap gap, int oldAt, int newAt) {
        int i = oldAt;
        int k = newAt;
        while (i < gap.oldSize()
                && k < gap.newSize()
                && k >= 0
                && alignment.same(gap.oldFrom() + i, gap.newFrom() + k)) {
            i++;
            k++;
        }
        return i;
    }

    private static void trace(WordAlignment alignment, WordAlignment.Gap gap, List<int[]> rounds, int rounded) {
        int i = gap.oldSize();
        int k = gap.newSize();
        for (int lone = rounded; lone > 0; lone--) {
            int[] reach = rounds.get(lone - 1);
            int diagonal = i - k;
            int left = at(reach, lone - 1, diagonal - 1);
            int right = at(reach, lone - 1, diagonal + 1);
            boolean down = diagonal == -lone || (diagonal != lone && left < right);
            int beforeI = down ? right : left;
            int beforeK = beforeI - (down ? diagonal + 1 : diagonal - 1);
            while (i > beforeI && k > beforeK && i > 0 && k > 0) {
                alignment.pair(gap.oldFrom() + --i, gap.newFrom() + --k);
            }
            i = beforeI;
            k = beforeK;
        }
        while (i > 0 && k > 0) {
            alignment.pair(gap.oldFrom() + --i, gap.newFrom() + --k);
        }
    }

    /** What a round kept of a diagonal: it holds those from -lone-1 to lone+1. */
    private static int at(int[] reach, int lone, int diagonal) {
        int index = diagonal + lone + 1;
        return index < 0 || index >= reach.length ? 0 : reach[index];
    }
}
