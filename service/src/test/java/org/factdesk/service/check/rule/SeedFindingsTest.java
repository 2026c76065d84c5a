package org.factdesk.service.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.article.ProposedArticle;
import org.factdesk.service.article.TextProposals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a good desk finds in the articles on the migrants of Calais: in those it was given, and in our own on the same events. */
class SeedFindingsTest {

    private static final Path OWN = Path.of("../seeds");
    private static final Path GIVEN = Path.of(System.getProperty("factdesk.shared", "../../shared"), "seeds");
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2018, 1, 17),
            LocalDate.of(2018, 1, 16),
            LocalDate.of(2018, 1, 16),
            LocalDate.of(2014, 11, 5),
            LocalDate.of(2021, 10, 7),
            LocalDate.of(2018, 1, 16));

    @Test
    @Tag("shared")
    void theGivenTextsDisagreeAsADeskWouldSay() {
        disagree(found(given()), true);
    }

    @Test
    void ourOwnTextsDisagreeInTheSameWay() {
        disagree(found(own()), false);
    }

    @Test
    @Tag("shared")
    void nineOfTenFindingsInTheGivenTextsAreWorthALook() throws IOException {
        List<String> judged = lines("seed-findings.txt");
        List<String> found =
                found(given()).stream().map(SeedFindingsTest::line).sorted().toList();
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(judged.stream()
                        .map(line -> line.substring(line.indexOf(' ') + 1))
                        .toList());
        long yes = judged.stream().filter(line -> line.startsWith("yes ")).count();
        System.out.printf("seed findings: %d of %d are worth a look%n", yes, judged.size());
        assertThat((double) yes / judged.size()).isGreaterThanOrEqualTo(0.9);
    }

    private static void disagree(List<Found> found, boolean given) {
        conflict(found, Severity.WARNING, "700", "400", "500");
        conflict(found, Severity.WARNING, "8,000", "7,000", "10,000");
        conflict(found, Severity.CONTEXT, "2,300", "400", "500", "8,000");
        if (given) {
            conflict(found, Severity.WARNING, "1,500", "500");
        }
        conflict(found, Severity.CONTEXT, "£12", "£100");
        assertThat(found)
                .anyMatch(
                        one -> one.severity() == Severity.FITS && one.working().contains("31.1 %"));
        assertThat(found)
                .anyMatch(one -> one.kind() == FindingKind.ARITHMETIC
                        && one.severity() == Severity.WARNING
                        && one.working().contains("7.1 %"));
        quotes(found, "secret entry door", "back door to Britain");
        quotes(found, "back door to Britain", "back door to England");
        quotes(found, "secret entry door", "back door to England");
    }

    private static void conflict(List<Found> found, Severity severity, String... figures) {
        assertThat(found)
                .as(severity + " " + List.of(figures))
                .anyMatch(one -> one.kind() == FindingKind.FIGURE_CONFLICT
                        && one.severity() == severity
                        && Stream.of(figures).allMatch(figure -> one.places().stream()
                                .anyMatch(spot -> spot.exact().contains(figure))));
    }

    private static void quotes(List<Found> found, String one, String other) {
        assertThat(found)
                .as(one + " / " + other)
                .anyMatch(finding -> finding.kind() == FindingKind.QUOTE_VARIANT
                        && finding.places().stream()
                                .anyMatch(spot -> spot.exact().contains(one))
                        && finding.places().stream()
                                .anyMatch(spot -> spot.exact().contains(other)));
    }

    private static String line(Found found) {
        String articles =
                String.join(" ", found.places().stream().map(Spot::article).toList());
        return found.kind() + " " + found.severity() + " " + found.subject().replace('\n', ' ') + " " + articles;
    }

    private static List<Found> found(List<CheckedText> texts) {
        List<Found> found = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (CheckedText text : texts) {
            ArticleChecks checks = ArticleChecks.of(text);
            found.addAll(checks.found());
            facts.addAll(checks.facts());
        }
        found.addAll(Comparison.of(facts));
        return found;
    }

    private static List<CheckedText> given() {
        List<ProposedArticle> articles = articles(GIVEN);
        List<CheckedText> texts = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            texts.add(text(i, articles.get(i), DAYS.get(i)));
        }
        return texts;
    }

    private static List<CheckedText> own() {
        List<CheckedText> texts = new ArrayList<>();
        articles(OWN).forEach(article -> texts.add(text(texts.size(), article, article.publishedOn())));
        return texts;
    }

    private static CheckedText text(int number, ProposedArticle article, LocalDate day) {
        boolean there = article.headline() == null || article.text().startsWith(article.headline());
        return new CheckedText(
                "A" + number, 1, day, there ? article.text() : article.headline() + "\n\n" + article.text());
    }

    private static List<ProposedArticle> articles(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<ProposedArticle> articles = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                articles.addAll(TextProposals.of(Files.readString(file)));
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(String resource) throws IOException {
        try (var file = SeedFindingsTest.class.getResourceAsStream("../corpus/" + resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
