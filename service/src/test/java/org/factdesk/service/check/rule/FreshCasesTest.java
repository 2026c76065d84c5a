package org.factdesk.service.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factdesk.domain.check.FindingKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two lots of a hundred cases, each written after the rules of its day; no rule was tuned on them before they were judged. */
class FreshCasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"fresh", "second"})
    void freshCasesAreJudgedAsTheyFall(String lot) {
        Map<FindingKind, CorpusTest.Count> counts = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            counts.put(kind, new CorpusTest.Count());
        }
        List<String> faults = new ArrayList<>();
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
        assertThat(counts).hasSize(FindingKind.values().length);
    }
}
