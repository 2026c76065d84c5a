package org.factdesk.service.coverage;

import java.util.List;
import java.util.Set;
import org.factdesk.domain.article.Coverage;
import org.factdesk.domain.coverage.ClaimPlace;
import org.factdesk.domain.coverage.ClaimReach;
import org.factdesk.domain.coverage.Sentence;
import org.factdesk.domain.coverage.Unit;

/** Which units of a revision are covered. */
final class CoverState {

    private final List<Sentence> sentences;
    private final Set<Integer> settled;
    private final ClaimReach reach;

    /** @param settled the numbers of the units that are struck or excused */
    CoverState(List<Sentence> sentences, Set<Integer> settled, List<ClaimPlace> claims) {
        this.sentences = sentences;
        this.settled = settled;
        this.reach = new ClaimReach(sentences, claims);
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** The ids of the claims whose own this sentence is. */
    List<String> claims(Sentence sentence) {
        return reach.claims(sentence);
    }

    boolean covered(Sentence sentence, Unit unit) {
        return settled.contains(unit.number()) || !reach.claims(sentence).isEmpty();
    }

    Coverage coverage() {
        int checkable = 0;
        int covered = 0;
        for (Sentence sentence : sentences) {
            checkable += sentence.units().size();
            covered += (int) sentence.units().stream()
                    .filter(unit -> covered(sentence, unit))
                    .count();
        }
        return new Coverage(checkable, covered);
    }
}
