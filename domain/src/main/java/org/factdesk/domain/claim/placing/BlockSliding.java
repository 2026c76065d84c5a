package org.factdesk.domain.claim.placing;

/**
 * Where a passage was put in beside a like one, or one of two like passages taken out, several stretches of the same
 * length could be the one: the stretch is slid to where paragraphs begin, or sentences, as people insert and delete.
 */
final class BlockSliding {

    private static final int FARTHEST = 4000;

    private BlockSliding() {}

    /**
     * @param text the text that has the lone stretches
     * @param partner its places' partners, or -1
     * @param back the partners' partners
     */
    static void toParagraphs(WordSequence text, int[] partner, int[] back) {
        int at = 0;
        while (at < text.size()) {
            if (partner[at] >= 0) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.size() && partner[end] < 0) {
                end++;
            }
            slide(text, partner, back, at, end);
            at = end;
        }
    }

    private static void slide(WordSequence text, int[] partner, int[] back, int from, int to) {
        int before = from == 0 ? -1 : partner[from - 1];
        int behind = to == text.size() ? back.length : partner[to];
        if (behind != before + 1) {
            return;
        }
        int best = 0;
        int rank = rank(text, from, to);
        for (int shift = 1; rank < 2 && shift <= FARTHEST && canRise(text, partner, from, to, shift); shift++) {
            int here = rank(text, from - shift, to - shift);
            if (here > rank) {
                best = -shift;
                rank = here;
            }
        }
        for (int shift = 1; rank < 2 && shift <= FARTHEST && canSink(text, partner, from, to, shift); shift++) {
            int here = rank(text, from + shift, to + shift);
            if (here > rank) {
                best = shift;
                rank = here;
            }
        }
        for (int i = 0; i < -best; i++) {
            move(partner, back, from - 1 - i, to - 1 - i);
        }
        for (int i = 0; i < best; i++) {
            move(partner, back, to + i, from + i);
        }
    }

    private static boolean canRise(WordSequence text, int[] partner, int from, int to, int shift) {
        int upper = from - shift;
        return upper >= 0
                && text.word(upper) == text.word(to - shift)
                && partner[upper] >= 0
                && (from == 0 || partner[upper] == partner[from - 1] - shift + 1);
    }

    private static boolean canSink(WordSequence text, int[] partner, int from, int to, int shift) {
        int lower = to + shift - 1;
        return lower < text.size()
                && text.word(lower) == text.word(from + shift - 1)
                && partner[lower] >= 0
                && partner[lower] == partner[to] + shift - 1;
    }

    private static void move(int[] partner, int[] back, int from, int to) {
        partner[to] = partner[from];
        back[partner[to]] = to;
        partner[from] = -1;
    }

    /** 2 where the stretch is whole paragraphs, 1 where it begins behind the end of a sentence, else 0. */
    private static int rank(WordSequence text, int from, int to) {
        boolean begins = from == 0 || text.paragraph(from) != text.paragraph(from - 1);
        boolean ends = to == text.size() || text.paragraph(to) != text.paragraph(to - 1);
        if (begins && ends) {
            return 2;
        }
        return begins || endsSentence(text, from - 1) ? 1 : 0;
    }

    /** Whether a full stop or the like stands here, or before the quotation marks and brackets that stand here. */
    private static boolean endsSentence(WordSequence text, int place) {
        int at = place;
        while (at > 0 && "\"'”’»)]".indexOf(text.text.charAt(text.from(at))) >= 0) {
            at--;
        }
        char last = text.text.charAt(text.to(at) - 1);
        return last == '.' || last == '!' || last == '?' || last == '…';
    }
}
