package org.factdesk.domain.claim.placing;

import java.util.BitSet;
import java.util.OptionalInt;

/** Which stretch of the new text corresponds to a stretch of the old one, and how much of it was found again. */
final class Correspondence {

    /** How much of what stands around the words counts on each side, in code points, as quotes keep it. */
    static final int CONTEXT = 32;

    /** How much of the surroundings tells whether the passage itself was replaced, on each side, in code points. */
    static final int SURROUNDINGS = 150;

    /** How far the context is looked for past words that were taken out. */
    private static final int FARTHEST = 400;

    /** How much has to stand firm beyond words that were exchanged at an edge, in code points. */
    private static final int ANCHOR = 12;

    private static final int ANCHOR_WORDS = 3;

    /** So many words in a row may be exchanged at an edge. */
    private static final int MOST_EXCHANGED = 3;

    /** So many words in a row may be gone or exchanged within what was marked. */
    private static final int MOST_GONE = 6;

    private final WordAlignment words;
    private final WordSequence old;
    private final WordSequence now;

    Correspondence(WordAlignment words) {
        this.words = words;
        this.old = words.old();
        this.now = words.now();
    }

    /** The words that were taken out somewhere or put in somewhere, by their numbers. */
    BitSet changed() {
        BitSet changed = new BitSet();
        for (int i = 0; i < old.size(); i++) {
            if (!words.kept(i)) {
                changed.set(old.word(i));
            }
        }
        for (int i = 0; i < now.size(); i++) {
            if (words.source(i) < 0 || !words.kept(words.source(i))) {
                changed.set(now.word(i));
            }
        }
        return changed;
    }

    /** Whether the word stands in the new text as it did, or with a slip more or less. */
    private boolean firm(int place) {
        return words.image(place) >= 0 && words.like().of(place, words.image(place)) > 0;
    }

    /** The first word of the new stretch; empty where it cannot be told. */
    OptionalInt first(Stretch stretch) {
        return edge(stretch.first(), -1);
    }

    /** The last word of the new stretch; empty where it cannot be told. */
    OptionalInt last(Stretch stretch) {
        return edge(stretch.last(), 1);
    }

    /**
     * The new word for one at the edge of a stretch. Where it was exchanged, the words around have to have been exchanged
     * one by one, or taken out, up to words that stand firm outside.
     *
     * @param step outwards: -1 to the left, 1 to the right
     */
    private OptionalInt edge(int place, int step) {
        if (words.kept(place)) {
            return OptionalInt.of(words.image(place));
        }
        int outer = place + step;
        while (outer >= 0 && outer < old.size() && !words.kept(outer)) {
            outer += step;
        }
        int inner = place - step;
        while (inner >= 0 && inner < old.size() && !words.kept(inner)) {
            inner -= step;
        }
        int outerImage = image(outer);
        int innerImage = image(inner);
        int exchanged = Math.abs(inner - outer) - 1;
        int standing = (outerImage - innerImage) * step - 1;
        if (!anchored(outer, step) || standing < 0 || Math.abs(inner - place) > MOST_EXCHANGED) {
            return OptionalInt.empty();
        }
        if (standing == 0) {
            return OptionalInt.of(innerImage);
        }
        boolean oneByOne = standing == exchanged && exchanged <= MOST_EXCHANGED;
        return oneByOne ? OptionalInt.of(outerImage - (outer - place)) : OptionalInt.empty();
    }

    private int image(int place) {
        if (place < 0) {
            return -1;
        }
        return place == old.size() ? now.size() : words.image(place);
    }

    /** Whether the words from here on outwards stand side by side in both texts, more than a name or a sign. */
    private boolean anchored(int from, int step) {
        int weight = 0;
        int at = from;
        while (at >= 0 && at < old.size() && (weight < ANCHOR || Math.abs(at - from) < ANCHOR_WORDS)) {
            boolean adjacent = at == from || words.image(at) == words.image(at - step) + step;
            if (!words.kept(at) || !adjacent) {
                return false;
            }
            weight += old.weight(at);
            at += step;
        }
        return true;
    }

    /** Whether words of the stretch stand elsewhere in the new text now, or many of them in a row are gone. */
    boolean torn(Stretch before, Stretch after) {
        int gone = 0;
        for (int i = before.first(); i <= before.last(); i++) {
            boolean outside = words.image(i) < after.first() || words.image(i) > after.last();
            gone = firm(i) ? 0 : gone + 1;
            if (gone > MOST_GONE || (words.kept(i) && outside)) {
                return true;
            }
        }
        return false;
    }

    /** How much of both stretches agrees, from 0 to 1, by the length of the words (Dice's coefficient). */
    double likeness(Stretch before, Stretch after) {
        double common = 0;
        int oldWeight = 0;
        int newWeight = 0;
        for (int i = before.first(); i <= before.last(); i++) {
            int image = words.image(i);
            oldWeight += old.weight(i);
            if (image >= after.first() && image <= after.last()) {
                common += words.like().of(i, image) * (old.weight(i) + now.weight(image)) / 2;
            }
        }
        for (int k = after.first(); k <= after.last(); k++) {
            newWeight += now.weight(k);
        }
        return Math.min(1, 2 * common / (oldWeight + newWeight));
    }

    /** How much of the words and of their context was found again, from 0 to 1. */
    double score(Stretch before, Stretch after) {
        return Math.min(score(before, after, CONTEXT), score(before, after, SURROUNDINGS));
    }

    private double score(Stretch before, Stretch after, int around) {
        double weight = weight(before);
        Found left = context(before.first() - 1, -1, after.first(), around);
        Found right = context(before.last() + 1, 1, after.last(), around);
        double found = likeness(before, after) * weight + left.found + right.found;
        return Math.min(1, found / (weight + left.looked + right.looked));
    }

    int weight(Stretch stretch) {
        int weight = 0;
        for (int i = stretch.first(); i <= stretch.last(); i++) {
            weight += old.weight(i);
        }
        return weight;
    }

    private static final class Found {
        private final int around;
        private double found;
        private double looked;

        private Found(int around) {
            this.around = around;
        }

        private void look(int weight, double likeness) {
            double counted = Math.min(weight, around - looked);
            looked += counted;
            found += counted * likeness;
        }

        private boolean full() {
            return looked >= around;
        }
    }

    /** Goes outwards from the words; what was taken out with nothing in its place is passed over. */
    private Found context(int start, int step, int edge, int around) {
        Found context = new Found(around);
        int at = start;
        int border = edge;
        while (inside(at, start) && !context.full()) {
            int firm = at;
            while (inside(firm, start) && !firm(firm)) {
                firm += step;
            }
            if (!inside(firm, start) || (words.image(firm) - border) * step <= 0) {
                int textsEnd = step > 0 ? now.size() : -1;
                look(context, at, firm, step, !inside(firm, start) && border + step == textsEnd);
                return context;
            }
            look(context, at, firm, step, words.image(firm) == border + step);
            context.look(old.weight(firm), words.like().of(firm, words.image(firm)));
            border = words.image(firm);
            at = firm + step;
        }
        return context;
    }

    private boolean inside(int place, int start) {
        return place >= 0 && place < old.size() && Math.abs(place - start) < FARTHEST;
    }

    private void look(Found context, int from, int to, int step, boolean takenOut) {
        for (int i = from; i != to && !takenOut && !context.full(); i += step) {
            context.look(old.weight(i), 0);
        }
    }
}
