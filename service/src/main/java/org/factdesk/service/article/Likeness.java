package org.factdesk.service.article;

/**
 * How much of one text stands in another, to warn "the desk already has this, the same or nearly". It is the share of
 * the shorter text's runs of five words that the longer one has too, so that a report cut to half its length or sent
 * with the page around it is still the same report.
 */
public final class Likeness {

    /**
     * From here on two texts are the same or nearly. A text in which every tenth word was changed, evenly spread, keeps
     * half of its runs; reports of different outlets on the same day's events, a common passage of one agency included,
     * share about a tenth. A copy cut down or padded keeps them all.
     */
    public static final double SAME_OR_NEARLY = 0.5;

    private Likeness() {}

    /**
     * The likeness of two texts, the same whichever comes first.
     *
     * @return from 0 (no run in common, or a text without words) to 1 (the shorter one stands wholly in the longer)
     */
    public static double of(String a, String b) {
        long[] left = Shingles.of(a);
        long[] right = Shingles.of(b);
        int smaller = Math.min(left.length, right.length);
        return smaller == 0 ? 0 : (double) common(left, right) / smaller;
    }

    private static int common(long[] left, long[] right) {
        int common = 0;
        int i = 0;
        int k = 0;
        while (i < left.length && k < right.length) {
            if (left[i] == right[k]) {
                common++;
            }
            boolean forward = left[i] <= right[k];
            if (right[k] <= left[i]) {
                k++;
            }
            if (forward) {
                i++;
            }
        }
        return common;
    }
}
