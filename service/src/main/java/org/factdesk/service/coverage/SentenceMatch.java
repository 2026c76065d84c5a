package org.factdesk.service.coverage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Says which sentence of an old text each sentence of a new one was. Certain are those whose words stand once in either
 * text, wherever they moved, and the same words beside a certain one. Between certain ones a changed sentence is the
 * same when at least {@link #SAME} of the words are; two that fit equally well are neither.
 */
final class SentenceMatch {

    /**
     * The share of words (Dice) from which a sentence with other words counts as the one before: a typo or a changed
     * word leaves more, two sentences of one article that merely resemble each other leave less.
     */
    static final double SAME = 0.7;

    /** A longer run of changed sentences is a rewritten passage; nothing in it is guessed. */
    private static final int LONGEST_RUN = 40;

    private static final int NONE = -1;

    private final List<String> old;
    private final List<String> fresh;
    private final int[] oldOfNew;
    private final int[] newOfOld;

    SentenceMatch(List<String> old, List<String> fresh) {
        this.old = old;
        this.fresh = fresh;
        this.oldOfNew = new int[fresh.size()];
        this.newOfOld = new int[old.size()];
        Arrays.fill(oldOfNew, NONE);
        Arrays.fill(newOfOld, NONE);
    }

    /** For each new sentence the index of the old one, or -1. */
    int[] oldOfNew() {
        matchUnique();
        for (int i = 0; i < fresh.size(); i++) {
            matchBeside(i, i - 1, -1);
        }
        for (int i = fresh.size() - 1; i >= 0; i--) {
            matchBeside(i, i + 1, 1);
        }
        matchChanged();
        return oldOfNew;
    }

    private void matchUnique() {
        Map<String, Integer> once = places(old);
        places(fresh).forEach((words, place) -> {
            int was = once.getOrDefault(words, NONE);
            if (place >= 0 && was >= 0) {
                match(place, was);
            }
        });
    }

    /** Where each sentence stands; -2 where it stands more than once. */
    private static Map<String, Integer> places(List<String> sentences) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            places.merge(sentences.get(i), i, (first, second) -> -2);
        }
        return places;
    }

    private void matchBeside(int i, int neighbour, int side) {
        if (oldOfNew[i] != NONE || neighbour < 0 || neighbour >= fresh.size() || oldOfNew[neighbour] == NONE) {
            return;
        }
        int was = oldOfNew[neighbour] - side;
        if (was >= 0
                && was < old.size()
                && newOfOld[was] == NONE
                && old.get(was).equals(fresh.get(i))) {
            match(i, was);
        }
    }

    private void matchChanged() {
        int from = 0;
        while (from < fresh.size()) {
            int to = from;
            while (to < fresh.size() && oldOfNew[to] == NONE) {
                to++;
            }
            int oldFrom = from == 0 ? 0 : oldOfNew[from - 1] + 1;
            int oldTo = to == fresh.size() ? old.size() : oldOfNew[to];
            matchRun(from, to, oldFrom, oldTo);
            from = to + 1;
        }
    }

    private void matchRun(int from, int to, int oldFrom, int oldTo) {
        if (to - from > LONGEST_RUN || oldTo - oldFrom > LONGEST_RUN || oldFrom >= oldTo) {
            return;
        }
        int start = oldFrom;
        for (int i = from; i < to; i++) {
            int best = best(i, start, oldTo);
            if (best != NONE) {
                match(i, best);
                start = best + 1;
            }
        }
    }

    private int best(int i, int oldFrom, int oldTo) {
        int best = NONE;
        double likeness = 0;
        boolean twice = false;
        Map<String, Integer> words = words(fresh.get(i));
        for (int was = oldFrom; was < oldTo; was++) {
            double here = newOfOld[was] == NONE ? likeness(words, words(old.get(was))) : 0;
            twice = here == likeness || (twice && here < likeness);
            if (here > likeness) {
                best = was;
                likeness = here;
            }
        }
        return likeness >= SAME && !twice ? best : NONE;
    }

    private static double likeness(Map<String, Integer> one, Map<String, Integer> other) {
        int common = 0;
        int all = 0;
        for (Map.Entry<String, Integer> word : one.entrySet()) {
            common += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
            all += word.getValue();
        }
        for (int count : other.values()) {
            all += count;
        }
        return all == 0 ? 0 : 2.0 * common / all;
    }

    private static Map<String, Integer> words(String sentence) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : sentence.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }

    private void match(int place, int was) {
        oldOfNew[place] = was;
        newOfOld[was] = place;
    }
}
