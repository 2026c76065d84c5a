package org.factdesk.service.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factdesk.domain.check.FindingKind;
import org.junit.jupiter.api.Test;

/** A hundred cases written after the rules were frozen; they are judged as they fall, and no rule was tuned on them. */
class FreshCasesTest {

    @Test
    void freshCasesAreJudgedAsTheyFall() {
        Map<FindingKind, CorpusTest.Count> counts = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            counts.put(kind, new CorpusTest.Count());
        }
        List<String> faults = new ArrayList<>();
        int cases = 0;
        for (FindingKind kind : FindingKind.values()) {
            for (LabelledCase one :
                    LabelledCase.of(kind, "../fresh/" + kind.name().toLowerCase(Locale.ROOT) + ".txt")) {
                CorpusTest.judge(one, counts, faults);
                cases++;
            }
        }
        counts.forEach((kind, count) -> System.out.print(CorpusTest.row("fresh", kind, count)));
        assertThat(cases).isGreaterThanOrEqualTo(100);
        assertThat(counts).hasSize(FindingKind.values().length);
    }
}
