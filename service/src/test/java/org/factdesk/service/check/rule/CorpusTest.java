package org.factdesk.service.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.junit.jupiter.api.Test;

/** Judges the rules on texts that were labelled before there were any. */
class CorpusTest {

    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.85;

    /** How often a kind was found rightly, wrongly, and not at all. */
    static final class Count {
        private int right;
        private int wrong;
        private int missed;

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }
    }

    @Test
    void everyKindIsFoundAndLittleElse() {
        List<String> faults = new ArrayList<>();
        StringBuilder table = new StringBuilder("half kind right wrong missed precision recall\n");
        Map<FindingKind, Count> whole = new EnumMap<>(FindingKind.class);
        for (String half : List.of("own", "news")) {
            Map<FindingKind, Count> counts = judged(half, faults);
            counts.forEach((kind, count) -> {
                table.append(row(half, kind, count));
                Count sum = whole.computeIfAbsent(kind, any -> new Count());
                sum.right += count.right;
                sum.wrong += count.wrong;
                sum.missed += count.missed;
            });
        }
        whole.forEach((kind, count) -> table.append(row("both", kind, count)));
        System.out.println(table);
        assertThat(whole).hasSize(FindingKind.values().length);
        whole.forEach((kind, count) -> {
            assertThat(count.precision()).as("precision of " + kind + faults).isGreaterThanOrEqualTo(PRECISION);
            assertThat(count.recall()).as("recall of " + kind + faults).isGreaterThanOrEqualTo(RECALL);
        });
    }

    @Test
    void theCorpusIsLargeEnough() {
        for (FindingKind kind : FindingKind.values()) {
            List<LabelledCase> cases = LabelledCase.of(kind);
            assertThat(cases.stream().filter(LabelledCase::positive)).hasSizeGreaterThanOrEqualTo(25);
            assertThat(cases.stream().filter(one -> !one.positive())).hasSizeGreaterThanOrEqualTo(25);
        }
    }

    static String row(String half, FindingKind kind, Count count) {
        return String.format(
                Locale.ROOT,
                "%s %s %d %d %d %.3f %.3f%n",
                half,
                kind,
                count.right,
                count.wrong,
                count.missed,
                count.precision(),
                count.recall());
    }

    private static Map<FindingKind, Count> judged(String half, List<String> faults) {
        Map<FindingKind, Count> counts = new EnumMap<>(FindingKind.class);
        for (FindingKind kind : FindingKind.values()) {
            counts.put(kind, new Count());
        }
        for (FindingKind kind : FindingKind.values()) {
            LabelledCase.of(kind).stream()
                    .filter(one -> one.half().equals(half))
                    .forEach(one -> judge(one, counts, faults));
        }
        return counts;
    }

    /** A finding of the wanted kind and weight is right; every other that asks for attention is wrong. */
    static void judge(LabelledCase one, Map<FindingKind, Count> counts, List<String> faults) {
        boolean hit = false;
        for (Found found : one.found()) {
            boolean wanted = one.positive() && found.kind() == one.kind() && alike(found.severity(), one.wanted());
            boolean loud = found.severity() == Severity.ERROR || found.severity() == Severity.WARNING;
            hit |= wanted;
            if (!wanted && loud) {
                counts.get(found.kind()).wrong++;
                faults.add("\nwrong " + found.kind() + " " + found.message() + " :: " + one.line());
            }
        }
        if (hit) {
            counts.get(one.kind()).right++;
        } else if (one.positive()) {
            counts.get(one.kind()).missed++;
            faults.add("\nmissed " + one.kind() + " :: " + one.line());
        }
    }

    private static boolean alike(Severity found, String wanted) {
        boolean loud = found == Severity.ERROR || found == Severity.WARNING;
        return loud
                ? wanted.equals("ERROR") || wanted.equals("WARNING")
                : found.name().equals(wanted);
    }
}
