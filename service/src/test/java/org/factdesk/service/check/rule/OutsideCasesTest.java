package org.factdesk.service.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factdesk.domain.check.FindingKind;
import org.junit.jupiter.api.Test;

/**
 * Cases written in the manner of somebody who knows the product and not its rules. They were judged once as they fell;
 * what was missed was mended by its cause, so the figures here are those of texts that the rules know.
 */
class OutsideCasesTest {

    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.85;

    @Test
    void casesByAnOutsiderAreFoundAndLittleElse() {
        Map<FindingKind, CorpusTest.Count> counts = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            counts.put(kind, new CorpusTest.Count());
        }
        List<String> faults = new ArrayList<>();
        int cases = 0;
        for (FindingKind kind : FindingKind.values()) {
            String file = "../outside/" + kind.name().toLowerCase(Locale.ROOT) + ".txt";
            for (LabelledCase one : LabelledCase.of(kind, file)) {
                CorpusTest.judge(one, counts, faults);
                cases++;
            }
        }
        counts.forEach((kind, count) -> System.out.print(CorpusTest.row("outside", kind, count)));
        assertThat(cases).isGreaterThanOrEqualTo(120);
        counts.forEach((kind, count) -> {
            assertThat(count.precision()).as("precision of " + kind + faults).isGreaterThanOrEqualTo(PRECISION);
            assertThat(count.recall()).as("recall of " + kind + faults).isGreaterThanOrEqualTo(RECALL);
        });
    }
}
