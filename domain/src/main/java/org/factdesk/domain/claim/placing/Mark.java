package org.factdesk.domain.claim.placing;

import org.factdesk.domain.article.TextSpan;

/**
 * What somebody marked, as the words it touches and how far it begins and ends inside of them or in the blanks around.
 *
 * @param from the UTF-16 index where the mark begins
 * @param to the index behind its end
 */
record Mark(WordSequence text, Stretch words, int from, int to) {

    /** Null where they touch no word. */
    static Mark of(WordSequence text, int from, int to) {
        int first = text.placeAt(from);
        int low = first;
        int high = text.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (text.from(middle) < to) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low <= first ? null : new Mark(text, new Stretch(first, low - 1), from, to);
    }

    /** The same stretch in another text; null where it begins or ends inside of a word that is another one there. */
    TextSpan in(WordSequence other, Stretch found) {
        int start = start(other, found.first());
        int end = end(other, found.last());
        if (start < 0 || end <= start) {
            return null;
        }
        int codePoint = other.codePoint(found.first())
                + (start >= other.from(found.first())
                        ? other.text.codePointCount(other.from(found.first()), start)
                        : -other.text.codePointCount(start, other.from(found.first())));
        return new TextSpan(codePoint, codePoint + other.text.codePointCount(start, end));
    }

    private int start(WordSequence other, int place) {
        int inside = from - text.from(words.first());
        if (inside > 0) {
            return text.raw(words.first()).equals(other.raw(place)) ? other.from(place) + inside : -1;
        }
        boolean blanksToo = other.text.regionMatches(other.from(place) + inside, text.text, from, -inside);
        return blanksToo ? other.from(place) + inside : other.from(place);
    }

    private int end(WordSequence other, int place) {
        int beyond = to - text.to(words.last());
        if (beyond < 0) {
            return text.raw(words.last()).equals(other.raw(place)) ? other.to(place) + beyond : -1;
        }
        boolean blanksToo = other.text.regionMatches(other.to(place), text.text, text.to(words.last()), beyond);
        return blanksToo ? other.to(place) + beyond : other.to(place);
    }
}
