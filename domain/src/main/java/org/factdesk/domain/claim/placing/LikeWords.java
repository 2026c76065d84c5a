package org.factdesk.domain.claim.placing;

import java.util.HashMap;
import java.util.Map;

/** How like two words are, as a slip of the pen or another ending changes them; figures are like only themselves. */
final class LikeWords {

    private static final int LONGEST_COMPARED = 24;

    /** Words that have less in common are two words, not one that was changed. */
    static final double LIKE = 0.6;

    private final WordSequence old;
    private final WordSequence now;
    private final Map<Long, Double> known = new HashMap<>();

    LikeWords(WordSequence old, WordSequence now) {
        this.old = old;
        this.now = now;
    }

    /** From 0, nothing in common, to 1, the same word. */
    double of(int oldPlace, int newPlace) {
        if (old.word(oldPlace) == now.word(newPlace)) {
            return 1;
        }
        int shorter = Math.min(old.weight(oldPlace), now.weight(newPlace));
        int longer = Math.max(old.weight(oldPlace), now.weight(newPlace));
        if (longer < 3 || longer > LONGEST_COMPARED || shorter < LIKE * longer) {
            return 0;
        }
        long key = ((long) old.word(oldPlace) << 32) | now.word(newPlace);
        return known.computeIfAbsent(key, unseen -> likeness(old.raw(oldPlace), now.raw(newPlace)));
    }

    private static double likeness(String a, String b) {
        boolean begin = a.charAt(0) == b.charAt(0);
        boolean end = a.regionMatches(a.length() - 2, b, b.length() - 2, 2);
        if (!(begin || end) || figure(a) || figure(b)) {
            return 0;
        }
        double likeness = 1 - (double) distance(a, b) / Math.max(a.length(), b.length());
        return likeness >= LIKE ? likeness : 0;
    }

    private static boolean figure(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Insertions, deletions, exchanges and swaps of neighbours (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int k = 0; k <= b.length(); k++) {
                cost[i][k] = i == 0 ? k : k == 0 ? i : cell(cost, a, b, i, k);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cell(int[][] cost, String a, String b, int i, int k) {
        int exchange = a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1;
        int best = Math.min(Math.min(cost[i - 1][k], cost[i][k - 1]) + 1, cost[i - 1][k - 1] + exchange);
        boolean swapped = i > 1 && k > 1 && a.charAt(i - 1) == b.charAt(k - 2) && a.charAt(i - 2) == b.charAt(k - 1);
        return swapped ? Math.min(best, cost[i - 2][k - 2] + 1) : best;
    }
}
