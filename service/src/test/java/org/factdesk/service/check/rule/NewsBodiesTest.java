package org.factdesk.service.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.domain.check.FindingId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real articles, of which nothing is known but their words. */
@Tag("shared")
class NewsBodiesTest {

    private static final Path BODIES =
            Path.of(System.getProperty("factdesk.shared", "../../shared"), "data", "fnc1", "train_bodies.csv");

    @Test
    void everyArticleIsReadWithoutAnErrorAndTheFindingsAreCounted() throws IOException {
        List<String> bodies = bodies();
        assertThat(bodies).hasSize(1683);
        Map<String, Integer> counts = new TreeMap<>();
        List<Fact> facts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < bodies.size(); i++) {
            ArticleChecks checks =
                    ArticleChecks.of(new CheckedText("B" + i, 1, LocalDate.of(2014, 10, 1), bodies.get(i)));
            checks.found().forEach(found -> {
                counts.merge(found.kind() + " " + found.severity(), 1, Integer::sum);
                ids.add(FindingId.of(found.key()).value());
            });
            facts.addAll(checks.facts());
        }
        Comparison.of(facts).forEach(found -> {
            counts.merge(found.kind() + " " + found.severity(), 1, Integer::sum);
            ids.add(FindingId.of(found.key()).value());
        });
        System.out.println("findings in " + bodies.size() + " articles: " + counts);
        assertThat(counts).isNotEmpty();
        judged("news-findings.txt", ids, 5.0 / 6);
        judged("news-findings-second.txt", ids, 0.7);
    }

    /** A hundred were drawn at random and judged; those that the rules still find are counted. */
    private static void judged(String lot, Set<String> ids, double least) throws IOException {
        try (var file = NewsBodiesTest.class.getResourceAsStream("../corpus/" + lot)) {
            List<String[]> judged = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .toList();
            List<String[]> found =
                    judged.stream().filter(line -> ids.contains(line[0])).toList();
            long worth = found.stream().filter(line -> line[2].equals("yes")).count();
            System.out.printf(
                    "of 100 judged findings %d are still found, %d of them worth a look%n", found.size(), worth);
            assertThat(judged).hasSize(100);
            assertThat(found).hasSizeGreaterThan(75);
            assertThat((double) worth / found.size()).isGreaterThanOrEqualTo(least);
        }
    }

    /** The second column of a CSV file whose texts stand in quotation marks and hold line breaks. */
    static List<String> bodies() throws IOException {
        List<String> bodies = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : Files.readString(BODIES).toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
                cell.append(quoted && !cell.isEmpty() ? "\"" : "");
            } else if (!quoted && (c == ',' || c == '\n')) {
                if (c == '\n') {
                    bodies.add(cell.toString());
                }
                cell.setLength(0);
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return bodies.subList(1, bodies.size());
    }
}
