package org.factdesk.domain.claim.placing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where each word stands in a text. */
final class WordIndex {

    private final WordSequence text;
    private final int[] starts;
    private final int[] places;

    WordIndex(WordSequence text) {
        this.text = text;
        int words = 0;
        for (int i = 0; i < text.size(); i++) {
            words = Math.max(words, text.word(i) + 1);
        }
        this.starts = new int[words + 1];
        this.places = new int[text.size()];
        for (int i = 0; i < text.size(); i++) {
            starts[text.word(i) + 1]++;
        }
        for (int w = 0; w < words; w++) {
            starts[w + 1] += starts[w];
        }
        int[] next = Arrays.copyOf(starts, words);
        for (int i = 0; i < text.size(); i++) {
            places[next[text.word(i)]++] = i;
        }
    }

    private int count(int word) {
        return word + 1 < starts.length ? starts[word + 1] - starts[word] : 0;
    }

    /** The places where the words of the stretch begin, in order; so many places of its rarest word are looked at. */
    List<Integer> occurrences(WordSequence of, Stretch stretch, int mostLookedAt) {
        int rarest = stretch.first();
        for (int i = stretch.first(); i <= stretch.last(); i++) {
            if (count(of.word(i)) < count(of.word(rarest))) {
                rarest = i;
            }
        }
        List<Integer> found = new ArrayList<>();
        int word = of.word(rarest);
        int looked = Math.min(count(word), mostLookedAt);
        for (int i = 0; i < looked; i++) {
            int begin = places[starts[word] + i] - (rarest - stretch.first());
            if (standsAt(of, stretch, begin)) {
                found.add(begin);
            }
        }
        return found;
    }

    private boolean standsAt(WordSequence of, Stretch stretch, int begin) {
        if (begin < 0 || begin + stretch.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < stretch.size(); i++) {
            if (of.word(stretch.first() + i) != text.word(begin + i)) {
                return false;
            }
        }
        return true;
    }
}
