package org.factdesk.service.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factdesk.domain.check.FindingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Lots of a hundred cases and more, each written after the rules of its day and judged once before any rule was changed on
 * it; since then the rules were mended by causes, so that what is asserted here holds for texts that they know.
 */
class FreshCasesTest {

    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.85;

    @ParameterizedTest
    @ValueSource(strings = {"fresh", "second", "third", "fourth", "fifth", "sixth"})
    void casesThatWereFreshOnceAreFoundAndLittleElse(String lot) {
        List<String> faults = new ArrayList<>();
        judged(lot, faults).forEach((kind, count) -> {
            assertThat(count.precision()).as("precision of " + kind + faults).isGreaterThanOrEqualTo(PRECISION);
            assertThat(count.recall()).as("recall of " + kind + faults).isGreaterThanOrEqualTo(RECALL);
        });
    }

    /** Nothing was changed on these; they are counted and no more. */
    @Test
    void theLastLotIsJudgedAsItFalls() {
        assertThat(judged("seventh", new ArrayList<>())).hasSize(FindingKind.values().length);
    }

    private static Map<FindingKind, CorpusTest.Count> judged(String lot, List<String> faults) {
        Map<FindingKind, CorpusTest.Count> counts = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            counts.put(kind, new CorpusTest.Count());
        }
        int cases = 0;
        for (FindingKind kind : FindingKind.values()) {
            for (LabelledCase one :
                    LabelledCase.of(kind, "../" + lot + "/" + kind.name().toLowerCase(Locale.ROOT) + ".txt")) {
                CorpusTest.judge(one, counts, faults);
                cases++;
            }
        }
        counts.forEach((kind, count) -> System.out.print(CorpusTest.row(lot, kind, count)));
        assertThat(cases).isGreaterThanOrEqualTo(100);
        return counts;
    }
}
