package org.factdesk.domain.claim.placing;

/** Lays the words of a small gap side by side so that as much as possible of them agrees (Needleman and Wunsch 1970). */
final class GapAlignment {

    private static final float LONE = -0.5f;

    /** Better than two lone words, so that a word stands for the one that took its place. */
    private static final float EXCHANGED = -0.8f;

    /** A word agrees the more the longer it is, so that no comma outweighs a name. */
    private static final float SHORT = 0.6f;

    private static final byte PAIR = 0;
    private static final byte OLD_ALONE = 1;
    private static final byte NEW_ALONE = 2;

    private GapAlignment() {}

    static void align(WordAlignment alignment, WordAlignment.Gap gap) {
        int rows = gap.oldSize() + 1;
        int columns = gap.newSize() + 1;
        byte[][] way = new byte[rows][columns];
        float[] above = new float[columns];
        for (int k = 1; k < columns; k++) {
            above[k] = above[k - 1] + LONE;
            way[0][k] = NEW_ALONE;
        }
        for (int i = 1; i < rows; i++) {
            float[] here = new float[columns];
            here[0] = above[0] + LONE;
            way[i][0] = OLD_ALONE;
            for (int k = 1; k < columns; k++) {
                float pair = above[k - 1] + gain(alignment, gap.oldFrom() + i - 1, gap.newFrom() + k - 1);
                float oldAlone = above[k] + LONE;
                float newAlone = here[k - 1] + LONE;
                boolean paired = pair >= oldAlone && pair >= newAlone;
                way[i][k] = paired ? PAIR : oldAlone >= newAlone ? OLD_ALONE : NEW_ALONE;
                here[k] = Math.max(pair, Math.max(oldAlone, newAlone));
            }
            above = here;
        }
        trace(alignment, gap, way);
    }

    private static float gain(WordAlignment alignment, int oldPlace, int newPlace) {
        double likeness = alignment.like().of(oldPlace, newPlace);
        if (likeness == 0) {
            return EXCHANGED;
        }
        int weight = alignment.old().weight(oldPlace);
        return (float) (likeness * (weight < 3 ? SHORT : 1 + Math.min(weight, 12) / 12.0));
    }

    private static void trace(WordAlignment alignment, WordAlignment.Gap gap, byte[][] way) {
        int i = gap.oldSize();
        int k = gap.newSize();
        while (i > 0 || k > 0) {
            byte step = way[i][k];
            if (step == PAIR) {
                i--;
                k--;
                alignment.pair(gap.oldFrom() + i, gap.newFrom() + k);
            } else if (step == OLD_ALONE) {
                i--;
            } else {
                k--;
            }
        }
    }
}
