package org.factdesk.domain.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which sentences of a revision are claims' own. A claim reaches the sentences that its words touch, when these are at
 * most {@value #MOST} and not the whole text: a longer stretch is a passage, and marking it says of none of its units
 * that somebody looks at it.
 */
public final class ClaimReach {

    /** The most sentences that one claim can be about. */
    public static final int MOST = 2;

    private final List<Sentence> sentences;
    private final Map<Integer, List<String>> claims = new HashMap<>();

    /** @param sentences in the order of the text */
    public ClaimReach(List<Sentence> sentences, List<ClaimPlace> places) {
        this.sentences = sentences;
        places.forEach(this::reach);
    }

    private void reach(ClaimPlace place) {
        int first = firstEndingBehind(place.span().start());
        int last = first;
        while (last < sentences.size()
                && last - first <= MOST
                && sentences.get(last).span().start() < place.span().end()) {
            last++;
        }
        int touched = last - first;
        if (touched <= MOST && (touched < sentences.size() || touched == 1)) {
            sentences.subList(first, last).forEach(sentence -> claims.computeIfAbsent(
                            sentence.number(), none -> new ArrayList<>())
                    .add(place.claim()));
        }
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The ids of the claims whose own this sentence is; none when it is nobody's. */
    public List<String> claims(Sentence sentence) {
        return claims.getOrDefault(sentence.number(), List.of());
    }
}
