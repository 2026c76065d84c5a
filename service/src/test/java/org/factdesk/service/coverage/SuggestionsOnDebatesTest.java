package org.factdesk.service.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures the ranking on debates of which fact-checkers took some sentences up: mean average precision. The weights of
 * the rules were chosen on every second of them in the order of their names, beginning with the first; the others were
 * not looked at for it, and what counts is how the rules do on those.
 */
@Tag("shared")
class SuggestionsOnDebatesTest {

    private static final int SHUFFLES = 20;
    private static final long SEED = 20261122;

    private record Line(String words, boolean takenUp) {}

    @Test
    void theRulesRankBetterThanTheLengthAndThanChanceWhereTheirWeightsWereNotChosen() throws IOException {
        List<List<Line>> debates = debates();
        better("chosen on", everySecond(debates, 0));
        better("held out", everySecond(debates, 1));
    }

    private static List<List<Line>> everySecond(List<List<Line>> debates, int first) {
        return IntStream.range(0, debates.size())
                .filter(i -> i % 2 == first)
                .mapToObj(debates::get)
                .toList();
    }

    private static void better(String what, List<List<Line>> debates) {
        SuggestionRules rules = SuggestionRules.builtIn();
        Random random = new Random(SEED);
        double own = mean(debates, line -> rules.score(line.words()).value());
        double longest = mean(debates, line -> line.words().length());
        double chance = 0;
        for (int i = 0; i < SHUFFLES; i++) {
            chance += mean(debates, line -> random.nextDouble()) / SHUFFLES;
        }
        System.out.printf(
                Locale.ROOT,
                "suggestions, mean average precision over %d debates %s: rules %.3f, longest first %.3f, random order %.3f%n",
                debates.size(),
                what,
                own,
                longest,
                chance);
        assertThat(own).as(what).isGreaterThan(longest).isGreaterThan(chance);
    }

    private static double mean(List<List<Line>> debates, ToDoubleFunction<Line> score) {
        return debates.stream()
                .mapToDouble(debate -> averagePrecision(ranked(debate, score)))
                .average()
                .orElseThrow();
    }

    private static List<Line> ranked(List<Line> debate, ToDoubleFunction<Line> score) {
        double[] scores = debate.stream().mapToDouble(score).toArray();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> scores[i]).reversed());
        return order.stream().map(debate::get).toList();
    }

    private static double averagePrecision(List<Line> ranked) {
        int found = 0;
        double sum = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).takenUp()) {
                found++;
                sum += (double) found / (i + 1);
            }
        }
        return found == 0 ? 0 : sum / found;
    }

    private static List<List<Line>> debates() throws IOException {
        Path folder = Path.of(System.getProperty("factdesk.shared"), "data", "checkthat");
        List<List<Line>> debates = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".tsv"))
                    .sorted()
                    .toList()) {
                debates.add(Files.readAllLines(file).stream()
                        .map(line -> line.split("\t"))
                        .filter(parts -> parts.length == 4)
                        .map(parts -> new Line(parts[2], parts[3].strip().equals("1")))
                        .toList());
            }
        }
        return debates;
    }
}
