package org.factdesk.domain.claim.placing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Claims are placed in texts that were edited with a known truth. Nothing may be placed where it does not belong; what
 * is left to a person is counted apart. The tables are printed; the README shows that of the shared articles.
 */
class PlacingCorpusTest {

    private static final long SEED = 20261122;
    private static final int CLAIMS = 20;

    @Test
    void noClaimOfOurOwnArticlesIsPlacedWrongAndFewAreAskedAbout() {
        assertSure(placed(Articles.own(), 8), 500, 10_000);
    }

    @Test
    @Tag("shared")
    void noClaimOfTheSharedArticlesIsPlacedWrongAndFewAreAskedAbout() {
        List<String> articles = new ArrayList<>(Articles.received());
        articles.addAll(Articles.news(9));

        assertSure(placed(articles, 1), 500, 10_000);
    }

    private static PlacingTally placed(List<String> articles, int rounds) {
        PlacingTally tally = new PlacingTally(ClaimPlacer.CHOSEN);
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < articles.size(); i++) {
                for (Edits kind : Edits.values()) {
                    tally.run(kind, articles.get(i), SEED + round * 1_000_003L + i * 101L + kind.ordinal(), CLAIMS);
                }
            }
        }
        System.out.println(tally.table());
        return tally;
    }

    private static void assertSure(PlacingTally tally, int edits, int placements) {
        PlacingTally.Row total = tally.total();
        assertThat(total.edits).isGreaterThanOrEqualTo(edits);
        assertThat(total.placements).isGreaterThanOrEqualTo(placements);
        assertThat(tally.wrong()).isEmpty();
        assertThat(total.standingPlaced).isGreaterThanOrEqualTo((int) Math.ceil(0.97 * total.standing));
    }
}
