package org.factdesk.web.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.factdesk.domain.article.TextSpan;

/**
 * A stretch of the newest text: a place that a claim may have, or what stands between two of them.
 *
 * @param number which place it is, from 1; 0 for what stands between
 * @param start its first code point
 * @param end the code point behind its last
 */
public record NewStretch(int number, String words, int start, int end) {

    public boolean isPlace() {
        return number > 0;
    }

    /** The whole text cut at the places, which are numbered as they stand; a place within another is left out. */
    static List<NewStretch> of(String text, List<TextSpan> places) {
        List<TextSpan> sorted = places.stream()
                .sorted(Comparator.comparingInt(TextSpan::start).thenComparingInt(TextSpan::end))
                .toList();
        List<NewStretch> stretches = new ArrayList<>();
        int codePoint = 0;
        int index = 0;
        int number = 1;
        for (TextSpan place : sorted) {
            if (place.start() >= codePoint) {
                int from = text.offsetByCodePoints(index, place.start() - codePoint);
                int to = text.offsetByCodePoints(from, place.length());
                stretches.add(new NewStretch(0, text.substring(index, from), codePoint, place.start()));
                stretches.add(new NewStretch(number++, text.substring(from, to), place.start(), place.end()));
                index = to;
                codePoint = place.end();
            }
        }
        String rest = text.substring(index);
        stretches.add(new NewStretch(0, rest, codePoint, codePoint + rest.codePointCount(0, rest.length())));
        return stretches;
    }
}
