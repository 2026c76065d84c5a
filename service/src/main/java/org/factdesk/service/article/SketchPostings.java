package org.factdesk.service.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sketches by their numbers: two texts that are alike at all share at least one, so a new text is compared with those
 * few and not with all. About two kilobytes an article, in plain arrays, where a map of lists would take five times as
 * much. Not safe for several threads.
 */
final class SketchPostings {

    private static final int NONE = -1;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> articles = new ArrayList<>();
    private final List<Sketch> sketches = new ArrayList<>();

    /** Open addressing: the last link of the number that stands in the same cell of {@link #numbers}, or none. */
    private long[] numbers = new long[1 << 10];

    private int[] last = none(1 << 10);
    private int taken;

    /** The links: a sketch each, and the link before it that has the same number. */
    private int[] owner = new int[1 << 10];

    private int[] before = new int[1 << 10];
    private int links;

    /** Puts an article in, in the place of what was known of it. */
    void put(String article, Sketch sketch) {
        Integer known = places.get(article);
        if (known != null && sketches.get(known).equals(sketch)) {
            return;
        }
        if (known != null) {
            sketches.set(known, null);
        }
        int place = sketches.size();
        places.put(article, place);
        articles.add(article);
        sketches.add(sketch);
        for (long number : sketch.numbers()) {
            link(number, place);
        }
    }

    /** The articles whose estimated likeness is at least this, best first. */
    List<String> like(Sketch sketch, double least, int most) {
        record Found(String article, double likeness) {}
        return sharing(sketch).stream()
                .mapToObj(place -> new Found(articles.get(place), sketch.likeness(sketches.get(place))))
                .filter(found -> found.likeness() >= least)
                .sorted(Comparator.comparingDouble(Found::likeness).reversed())
                .limit(most)
                .map(Found::article)
                .toList();
    }

    private BitSet sharing(Sketch sketch) {
        BitSet sharing = new BitSet();
        for (long number : sketch.numbers()) {
            for (int link = last[cell(number)]; link != NONE; link = before[link]) {
                if (sketches.get(owner[link]) != null) {
                    sharing.set(owner[link]);
                }
            }
        }
        return sharing;
    }

    private void link(long number, int place) {
        if (2 * taken >= numbers.length) {
            widen();
        }
        if (links == owner.length) {
            owner = Arrays.copyOf(owner, 2 * links);
            before = Arrays.copyOf(before, 2 * links);
        }
        int cell = cell(number);
        if (last[cell] == NONE) {
            numbers[cell] = number;
            taken++;
        }
        owner[links] = place;
        before[links] = last[cell];
        last[cell] = links++;
    }

    /** Where the number stands, or would. The numbers are well mixed already: their low bits will do. */
    private int cell(long number) {
        int cell = (int) number & (numbers.length - 1);
        while (last[cell] != NONE && numbers[cell] != number) {
            cell = (cell + 1) & (numbers.length - 1);
        }
        return cell;
    }

    private void widen() {
        long[] oldNumbers = numbers;
        int[] oldLast = last;
        numbers = new long[2 * oldNumbers.length];
        last = none(numbers.length);
        for (int i = 0; i < oldLast.length; i++) {
            if (oldLast[i] != NONE) {
                int cell = cell(oldNumbers[i]);
                numbers[cell] = oldNumbers[i];
                last[cell] = oldLast[i];
            }
        }
    }

    private static int[] none(int length) {
        int[] cells = new int[length];
        Arrays.fill(cells, NONE);
        return cells;
    }
}
