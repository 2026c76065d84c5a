package org.factdesk.domain.claim.placing;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Which word of a new text stands for which word of the old one. Equal beginnings and ends are paired first; between
 * them, groups of words that stand once in both texts tie them together (patience diff, over groups of {@link
 * Anchors#LONGEST_GROUP} words and fewer); what is left is small and is laid side by side word for word. Every word has
 * at most one partner.
 */
final class WordAlignment {

    /** Gaps of up to so many pairs of words are compared pair by pair. */
    private static final long SMALL_GAP = 40_000;

    /** How many pairs are compared in all the gaps of one text; where more differs, it is another text. */
    private static final long MOST_PAIRS = 2_000_000;

    private final WordSequence old;
    private final WordSequence now;
    private final int[] image;
    private final int[] source;
    private final Deque<Gap> open = new ArrayDeque<>();
    private final LikeWords like;
    private long compared;

    /** A stretch of the old text and the stretch of the new one that stands between the same neighbours. */
    record Gap(int oldFrom, int oldTo, int newFrom, int newTo) {

        int oldSize() {
            return oldTo - oldFrom;
        }

        int newSize() {
            return newTo - newFrom;
        }

        boolean empty() {
            return oldFrom >= oldTo || newFrom >= newTo;
        }
    }

    private WordAlignment(WordSequence old, WordSequence now) {
        this.old = old;
        this.now = now;
        this.image = new int[old.size()];
        this.source = new int[now.size()];
        this.like = new LikeWords(old, now);
        Arrays.fill(image, -1);
        Arrays.fill(source, -1);
    }

    static WordAlignment of(WordSequence old, WordSequence now) {
        WordAlignment alignment = new WordAlignment(old, now);
        alignment.open.push(new Gap(0, old.size(), 0, now.size()));
        while (!alignment.open.isEmpty()) {
            alignment.close(alignment.open.pop());
        }
        BlockSliding.toParagraphs(now, alignment.source, alignment.image);
        BlockSliding.toParagraphs(old, alignment.image, alignment.source);
        MovedParagraphs.pair(alignment);
        return alignment;
    }

    private void close(Gap gap) {
        Gap rest = trim(gap);
        if (rest.empty()) {
            return;
        }
        long pairs = (long) rest.oldSize() * rest.newSize();
        if (pairs <= SMALL_GAP) {
            align(rest, pairs);
            return;
        }
        int[] anchors = Anchors.in(old, now, rest);
        if (anchors.length > 0) {
            split(rest, anchors);
        } else {
            compared += BoundedDiff.align(this, rest, MOST_PAIRS - compared);
        }
    }

    private void align(Gap gap, long pairs) {
        compared += pairs;
        if (compared <= MOST_PAIRS) {
            GapAlignment.align(this, gap);
        }
    }

    private Gap trim(Gap gap) {
        int oldFrom = gap.oldFrom();
        int newFrom = gap.newFrom();
        int oldTo = gap.oldTo();
        int newTo = gap.newTo();
        while (oldFrom < oldTo && newFrom < newTo && same(oldFrom, newFrom)) {
            pair(oldFrom++, newFrom++);
        }
        while (oldFrom < oldTo && newFrom < newTo && same(oldTo - 1, newTo - 1)) {
            pair(--oldTo, --newTo);
        }
        return new Gap(oldFrom, oldTo, newFrom, newTo);
    }

    /** @param anchors places in the old and the new text by turns, both rising */
    private void split(Gap gap, int[] anchors) {
        int oldFrom = gap.oldFrom();
        int newFrom = gap.newFrom();
        for (int i = 0; i < anchors.length; i += 2) {
            pair(anchors[i], anchors[i + 1]);
            open.push(new Gap(oldFrom, anchors[i], newFrom, anchors[i + 1]));
            oldFrom = anchors[i] + 1;
            newFrom = anchors[i + 1] + 1;
        }
        open.push(new Gap(oldFrom, gap.oldTo(), newFrom, gap.newTo()));
    }

    void pair(int oldPlace, int newPlace) {
        image[oldPlace] = newPlace;
        source[newPlace] = oldPlace;
    }

    void part(int oldPlace) {
        if (image[oldPlace] >= 0) {
            source[image[oldPlace]] = -1;
            image[oldPlace] = -1;
        }
    }

    WordSequence old() {
        return old;
    }

    WordSequence now() {
        return now;
    }

    LikeWords like() {
        return like;
    }

    /** The place in the new text that stands for this one, or -1. */
    int image(int oldPlace) {
        return image[oldPlace];
    }

    /** The place in the old text that this one stands for, or -1. */
    int source(int newPlace) {
        return source[newPlace];
    }

    boolean same(int oldPlace, int newPlace) {
        return old.word(oldPlace) == now.word(newPlace);
    }

    /** Whether the word stands in the new text as it stood in the old one. */
    boolean kept(int oldPlace) {
        return image[oldPlace] >= 0 && same(oldPlace, image[oldPlace]);
    }
}
