package org.factdesk.domain.claim.placing;

import java.util.HashMap;
import java.util.Map;

/**
 * Pairs paragraphs that went elsewhere whole: word for word the same, once in each text, and in neither of them paired
 * with something else already. A paragraph that moved and was changed is not followed; it might be another one.
 */
final class MovedParagraphs {

    private final WordAlignment alignment;
    private final Map<Stretch, Stretch> newOfOld = new HashMap<>();
    private final Map<Integer, Integer> oldOfNew = new HashMap<>();

    private MovedParagraphs(WordAlignment alignment) {
        this.alignment = alignment;
    }

    static void pair(WordAlignment alignment) {
        MovedParagraphs paragraphs = new MovedParagraphs(alignment);
        paragraphs.find();
        paragraphs.newOfOld.forEach(paragraphs::pair);
    }

    private void find() {
        Map<Long, Stretch> old = once(alignment.old());
        Map<Long, Stretch> now = once(alignment.now());
        old.forEach((hash, stretch) -> {
            Stretch other = now.get(hash);
            if (other != null && same(stretch, other)) {
                newOfOld.put(stretch, other);
                oldOfNew.put(
                        alignment.now().paragraph(other.first()),
                        alignment.old().paragraph(stretch.first()));
            }
        });
    }

    private void pair(Stretch old, Stretch now) {
        if (!free(old, now)) {
            return;
        }
        for (int i = 0; i < old.size(); i++) {
            alignment.part(old.first() + i);
            int taken = alignment.source(now.first() + i);
            if (taken >= 0) {
                alignment.part(taken);
            }
            alignment.pair(old.first() + i, now.first() + i);
        }
    }

    private static Map<Long, Stretch> once(WordSequence text) {
        Map<Long, Stretch> found = new HashMap<>();
        Map<Long, Integer> times = new HashMap<>();
        int from = 0;
        while (from < text.size()) {
            int to = from;
            long hash = 7;
            while (to < text.size() && text.paragraph(to) == text.paragraph(from)) {
                hash = (hash ^ text.word(to)) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 31;
                to++;
            }
            found.put(hash, new Stretch(from, to - 1));
            times.merge(hash, 1, Integer::sum);
            from = to;
        }
        times.forEach((hash, count) -> {
            if (count > 1) {
                found.remove(hash);
            }
        });
        return found;
    }

    private boolean same(Stretch old, Stretch now) {
        if (old.size() != now.size()) {
            return false;
        }
        for (int i = 0; i < old.size(); i++) {
            if (!alignment.same(old.first() + i, now.first() + i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether most words of both have no partner, or one in a paragraph that is another one's twin. */
    private boolean free(Stretch old, Stretch now) {
        int kept = 0;
        int taken = 0;
        for (int i = 0; i < old.size(); i++) {
            kept += held(old.first() + i) ? 1 : 0;
            int source = alignment.source(now.first() + i);
            taken += source >= 0 && held(source) ? 1 : 0;
        }
        return 2 * kept < old.size() && 2 * taken < old.size();
    }

    private boolean held(int oldPlace) {
        if (!alignment.kept(oldPlace)) {
            return false;
        }
        Integer twin = oldOfNew.get(alignment.now().paragraph(alignment.image(oldPlace)));
        return twin == null || twin == alignment.old().paragraph(oldPlace);
    }
}
