package org.factdesk.domain.claim.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Chooses the limits of {@link ClaimPlacer}: places the claims of the corpus under each of several limits and prints what
 * came of it. Not part of the suite; {@code mvn -pl domain test -Dtest=PlacingExperiment} runs it.
 */
class PlacingExperiment {

    private static final double[] THRESHOLDS = {0.4, 0.5, 0.6, 0.65, 0.7, 0.8};
    private static final double[] WORDS = {0.4, 0.6, 0.8};
    private static final double[] MARGINS = {0, 0.15, 0.5, 1};

    @Test
    void eachLimitByItselfAroundTheChosenOnes() {
        List<String> articles = new ArrayList<>(Articles.own());
        articles.addAll(Articles.received());
        articles.addAll(Articles.news(9));
        System.out.println("| threshold | words | margin | placed | moved | asked | wrong | words stand once |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (double threshold : THRESHOLDS) {
            row(articles, new ClaimPlacer.Limits(threshold, ClaimPlacer.WORDS_THRESHOLD, ClaimPlacer.MARGIN));
        }
        for (double words : WORDS) {
            row(articles, new ClaimPlacer.Limits(ClaimPlacer.THRESHOLD, words, ClaimPlacer.MARGIN));
        }
        for (double margin : MARGINS) {
            row(articles, new ClaimPlacer.Limits(ClaimPlacer.THRESHOLD, ClaimPlacer.WORDS_THRESHOLD, margin));
        }
    }

    private static void row(List<String> articles, ClaimPlacer.Limits limits) {
        PlacingTally tally = new PlacingTally(limits);
        for (int i = 0; i < articles.size(); i++) {
            for (Edits kind : Edits.values()) {
                tally.run(kind, articles.get(i), 7 + i * 101L + kind.ordinal(), 20);
            }
        }
        PlacingTally.Row total = tally.total();
        System.out.printf(
                Locale.ROOT,
                "| %.2f | %.2f | %.2f | %,d | %,d | %,d | %d | %s |%n",
                limits.threshold(),
                limits.words(),
                limits.margin(),
                total.placed,
                total.moved,
                total.asked,
                total.wrong,
                PlacingTally.share(total.standingPlaced, total.standing));
    }
}
