package org.factdesk.domain.claim.placing;

import java.util.ArrayList;
import java.util.List;

/**
 * The other places where the same words stand: in the new text, where they could have gone, and in the old one, whose
 * words could have come here. Words that have a partner of their own are nobody's rival.
 */
final class Rivals {

    private static final int MOST_LOOKED_AT = 50_000;
    private static final int MOST = 20;
    private static final Reach NONE = new Reach(-1, -1);
    private static final Reach EVERYTHING = new Reach(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final WordAlignment words;
    private final WordSequence old;
    private final WordSequence now;
    private final WordIndex inOld;
    private final WordIndex inNew;

    Rivals(WordAlignment words) {
        this.words = words;
        this.old = words.old();
        this.now = words.now();
        this.inOld = new WordIndex(old);
        this.inNew = new WordIndex(now);
    }

    /** How far the words around two places agree, in words, no farther than the paragraph of the first. */
    record Reach(int left, int right) {

        /** Whether this reaches as far on both sides. */
        boolean covers(Reach other) {
            return left >= other.left && right >= other.right;
        }

        /** Whether this reaches farther to one side and no less far to the other. */
        boolean beyond(Reach other) {
            return left >= other.left && right >= other.right && left + right > other.left + other.right;
        }
    }

    /** The places in the new text that hold the same words and are nobody else's, but for the one already found. */
    List<Stretch> places(Stretch stretch, Stretch found) {
        List<Stretch> places = new ArrayList<>();
        for (int place : inNew.occurrences(old, stretch, MOST_LOOKED_AT)) {
            Stretch other = new Stretch(place, place + stretch.size() - 1);
            if (!other.equals(found) && places.size() < MOST && mostlyFree(other, stretch)) {
                places.add(other);
            }
        }
        return places;
    }

    /**
     * The places in the new text that hold the same words and went to others of the old text, which they fit less well:
     * where two like sentences changed places, each may have been taken for the other.
     *
     * @param kept whether the words found are the same as those marked
     */
    List<Stretch> mistakable(Stretch stretch, Stretch found, boolean kept) {
        Reach own = kept ? reach(stretch, found) : NONE;
        List<Stretch> places = new ArrayList<>();
        if (kept && whole(stretch, own)) {
            return places;
        }
        for (int place : inNew.occurrences(old, stretch, MOST_LOOKED_AT)) {
            Stretch other = new Stretch(place, place + stretch.size() - 1);
            Reach there = reach(stretch, other);
            boolean fits = !other.equals(found) && !own.beyond(there) && places.size() < MOST;
            if (fits && !owner(stretch, other).covers(there)) {
                places.add(other);
            }
        }
        return places;
    }

    private boolean whole(Stretch stretch, Reach reach) {
        int before = stretch.first() - reach.left() - 1;
        int behind = stretch.last() + reach.right() + 1;
        return (before < 0 || old.paragraph(before) != old.paragraph(stretch.first()))
                && (behind >= old.size() || old.paragraph(behind) != old.paragraph(stretch.last()));
    }

    /** How well the words fit that a place in the new text went to; anything fits that is part of the asking ones. */
    private Reach owner(Stretch asking, Stretch place) {
        int k = place.first();
        while (k <= place.last() && words.source(k) < 0) {
            k++;
        }
        if (k > place.last()) {
            return NONE;
        }
        int first = words.source(k) - (k - place.first());
        Stretch source = new Stretch(first, first + place.size() - 1);
        if (source.equals(asking)) {
            return EVERYTHING;
        }
        if (first < 0 || source.last() >= old.size()) {
            return NONE;
        }
        for (int i = 0; i < place.size(); i++) {
            if (old.word(first + i) != now.word(place.first() + i)) {
                return NONE;
            }
        }
        return reach(source, place);
    }

    private boolean mostlyFree(Stretch place, Stretch asking) {
        int free = 0;
        for (int k = place.first(); k <= place.last(); k++) {
            int source = words.source(k);
            boolean own = source >= asking.first() && source <= asking.last();
            free += source < 0 || own || !words.kept(source) ? 1 : 0;
        }
        return 2 * free > place.size();
    }

    /** Whether the same words stood elsewhere in the old text, have no place now, and could be the ones found here. */
    boolean claimedByLost(Stretch stretch, Stretch found) {
        Reach own = reach(old, stretch, found);
        for (int place : inOld.occurrences(old, stretch, MOST_LOOKED_AT)) {
            Stretch other = new Stretch(place, place + stretch.size() - 1);
            if (place != stretch.first() && lost(other) && !own.beyond(reach(old, other, found))) {
                return !held(stretch, found, own);
            }
        }
        return false;
    }

    private boolean lost(Stretch stretch) {
        int lost = 0;
        for (int i = stretch.first(); i <= stretch.last(); i++) {
            lost += words.kept(i) ? 0 : 1;
        }
        return 2 * lost > stretch.size();
    }

    /** Whether what stands beyond the agreeing words on both sides is the same in both texts. */
    private boolean held(Stretch stretch, Stretch found, Reach own) {
        int left = stretch.first() - own.left() - 1;
        int right = stretch.last() + own.right() + 1;
        int newLeft = found.first() - own.left() - 1;
        int newRight = found.last() + own.right() + 1;
        boolean leftHeld = left < 0 ? newLeft < 0 : words.image(left) == newLeft;
        boolean rightHeld = right == old.size() ? newRight == now.size() : words.image(right) == newRight;
        return leftHeld && rightHeld;
    }

    /** How far the words around a stretch of the old text and a place in the new one agree. */
    Reach reach(Stretch stretch, Stretch place) {
        return reach(old, stretch, place);
    }

    private Reach reach(WordSequence text, Stretch stretch, Stretch place) {
        int left = 0;
        while (stretch.first() - left > 0
                && place.first() - left > 0
                && text.paragraph(stretch.first() - left - 1) == text.paragraph(stretch.first())
                && text.word(stretch.first() - left - 1) == now.word(place.first() - left - 1)) {
            left++;
        }
        int right = 0;
        while (stretch.last() + right + 1 < text.size()
                && place.last() + right + 1 < now.size()
                && text.paragraph(stretch.last() + right + 1) == text.paragraph(stretch.last())
                && text.word(stretch.last() + right + 1) == now.word(place.last() + right + 1)) {
            right++;
        }
        return new Reach(left, right);
    }

    /** Whether something that stood in the old text stands between the two places and what agrees around them. */
    boolean apart(Stretch stretch, Stretch one, Stretch other) {
        Stretch former = one.first() < other.first() ? one : other;
        Stretch latter = one.first() < other.first() ? other : one;
        int from = former.last() + reach(stretch, former).right() + 1;
        int to = latter.first() - reach(stretch, latter).left();
        for (int k = from; k < to; k++) {
            if (words.source(k) >= 0 && words.kept(words.source(k))) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that is kept as context of the words stands around this place too, beyond the paragraph if need be. */
    boolean inContext(Stretch stretch, Stretch place) {
        return agrees(stretch.first() - 1, place.first() - 1, -1) && agrees(stretch.last() + 1, place.last() + 1, 1);
    }

    private boolean agrees(int oldFrom, int newFrom, int step) {
        int weight = 0;
        int k = newFrom;
        for (int i = oldFrom; i >= 0 && i < old.size() && weight < Correspondence.CONTEXT; i += step) {
            if (k < 0 || k >= now.size() || old.word(i) != now.word(k)) {
                return false;
            }
            weight += old.weight(i);
            k += step;
        }
        return true;
    }

    /** How much of the words and of their context within the paragraph stands at this place too, from 0 to 1. */
    double score(Stretch stretch, Stretch place, int weight) {
        Reach reach = reach(stretch, place);
        double left = weigh(stretch.first() - 1, -1, reach.left());
        double right = weigh(stretch.last() + 1, 1, reach.right());
        double leftAll = weigh(stretch.first() - 1, -1, Integer.MAX_VALUE);
        double rightAll = weigh(stretch.last() + 1, 1, Integer.MAX_VALUE);
        return (weight + left + right) / (weight + leftAll + rightAll);
    }

    private double weigh(int from, int step, int atMost) {
        double weight = 0;
        int counted = 0;
        for (int i = from; i >= 0 && i < old.size() && counted < atMost; i += step) {
            if (old.paragraph(i) != old.paragraph(from - step) || weight >= Correspondence.CONTEXT) {
                break;
            }
            weight += old.weight(i);
            counted++;
        }
        return Math.min(weight, Correspondence.CONTEXT);
    }
}
