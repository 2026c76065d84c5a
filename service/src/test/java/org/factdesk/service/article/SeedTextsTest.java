package org.factdesk.service.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The articles that the demo desk starts with: our own, and the five texts as received where their folder is there. */
class SeedTextsTest {

    private static final Path OWN = Path.of("..", "seeds");
    private static final Path SHARED = Path.of(System.getProperty("factdesk.shared", "../../shared"), "seeds");

    @Test
    void eachOfOurOwnFilesIsOneArticleWithItsHeaderReadAndNothingElseDropped() {
        assertThat(texts(OWN)).hasSize(6).allSatisfy(text -> {
            List<ProposedArticle> articles = TextProposals.of(text);
            assertThat(articles).hasSize(1);
            ProposedArticle article = articles.get(0);
            assertThat(article.publishedOn()).isNotNull();
            assertThat(article.outlet()).isNotBlank();
            assertThat(article.header().modelledOn()).isNotBlank();
            assertThat(article.furniture()).extracting(ProposedDrop::reason).containsExactly(DropReason.HEADER);
            assertThat(article.text().split("\\s+")).hasSizeBetween(350, 850);
            TextProposalsHostileTest.assertNothingIsLost(text);
        });
    }

    @Test
    void oneOfOurOwnIsAWireReportWithADateLineAndNoHeadline() {
        assertThat(articles(OWN))
                .filteredOn(article -> article.headline() == null)
                .extracting(ProposedArticle::dateline)
                .containsExactly("CALAIS, France");
    }

    @Test
    void ourOwnHoldTheFiguresThatContradictEachOther() {
        String all = String.join(
                "\n", articles(OWN).stream().map(ProposedArticle::text).toList());

        assertThat(all)
                .contains("about 400", "up to 700", "nearer 700", "near Dunkirk", "up to 2,300", "1,500 to 2,000")
                .contains("some 8,000", "More than 7,000", "about 7,000", "up to 10,000", "just a tenth")
                .contains("“secret entry door” to Britain", "“not a back door to Britain.”", "back door to England")
                .contains("fell by only 31 percent, from 167,000", "115,000 last year", "15,400", "£12 million")
                .contains("£100m over three years", "an increase of 50 percent over the whole of 2020");
    }

    @Test
    void thePassageAboutAhmedStandsWordForWordInTwoOfOurOwn() {
        List<String> passages = articles(OWN).stream()
                .flatMap(article -> Arrays.stream(article.text().split("\n\n")))
                .filter(paragraph -> paragraph.contains("only as Ahmed"))
                .toList();

        assertThat(passages).hasSize(2);
        assertThat(passages.get(0)).isEqualTo(passages.get(1));
    }

    @Test
    void noTwoOfOurOwnAreTakenForTheSame() {
        assertNoTwoAreTakenForTheSame(articles(OWN));
    }

    @Test
    @Tag("shared")
    void theFiveTextsAreSixArticlesEachWithItsHeadlineOrNone() {
        assertThat(articles(SHARED))
                .extracting(SeedTextsTest::startOfHeadline, ProposedArticle::dateline)
                .containsExactly(
                        tuple("Macron accuses charities", null),
                        tuple(null, "CALAIS, France"),
                        tuple("France's Macron visits", null),
                        tuple("UK should send", null),
                        tuple("French police cause", null),
                        tuple("Calais migrants try", null));
    }

    @Test
    @Tag("shared")
    void theFurnitureOfTheFiveTextsIsDroppedAndNothingElse() {
        List<ProposedArticle> articles = articles(SHARED);

        assertThat(articles.get(1).furniture())
                .extracting(ProposedDrop::reason, ProposedDrop::line)
                .containsExactly(
                        tuple(DropReason.CREDIT, 52), tuple(DropReason.APPEAL, 55), tuple(DropReason.APPEAL, 57));
        assertThat(articles.get(3).furniture())
                .extracting(ProposedDrop::reason, ProposedDrop::line)
                .containsExactly(
                        tuple(DropReason.REPEATED_HEADLINE, 5),
                        tuple(DropReason.PHOTO_CAPTION, 6),
                        tuple(DropReason.COMMENT_BOX, 32),
                        tuple(DropReason.COMMENT_BOX, 34),
                        tuple(DropReason.COMMENT_BOX, 35));
        assertThat(articles.get(4).furniture())
                .extracting(ProposedDrop::reason)
                .containsExactly(DropReason.REPEATED_HEADLINE, DropReason.PHOTO_CAPTION);
        assertThat(Stream.of(0, 2, 5).map(articles::get))
                .allSatisfy(article -> assertThat(article.furniture()).isEmpty());
    }

    @Test
    @Tag("shared")
    void everyLineOfTheFiveTextsIsInExactlyOnePlace() {
        assertThat(texts(SHARED)).hasSize(5).allSatisfy(TextProposalsHostileTest::assertNothingIsLost);
    }

    @Test
    @Tag("shared")
    void theSixArticlesOfTheFiveTextsAreNotTakenForTheSame() {
        assertNoTwoAreTakenForTheSame(articles(SHARED));
    }

    @Test
    @Tag("shared")
    void aFileAsReceivedIsLikeTheArticleThatWasMadeOfIt() {
        String received = texts(SHARED).get(3);

        assertThat(TextProposals.of(received)).allSatisfy(article -> {
            assertThat(Likeness.of(received, article.text())).isGreaterThan(0.9);
            assertThat(Sketch.of(received).likeness(Sketch.of(article.text())))
                    .isGreaterThanOrEqualTo(Sketch.WORTH_COMPARING);
        });
    }

    private static void assertNoTwoAreTakenForTheSame(List<ProposedArticle> articles) {
        for (ProposedArticle one : articles) {
            for (ProposedArticle other : articles) {
                if (!one.equals(other)) {
                    assertThat(Likeness.of(one.text(), other.text())).isLessThan(Likeness.SAME_OR_NEARLY / 2);
                }
            }
        }
    }

    private static String startOfHeadline(ProposedArticle article) {
        return article.headline() == null
                ? null
                : String.join(" ", Arrays.asList(article.headline().split(" ")).subList(0, 3));
    }

    private static List<ProposedArticle> articles(Path folder) {
        return texts(folder).stream()
                .flatMap(text -> TextProposals.of(text).stream())
                .toList();
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(SeedTextsTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return TextDecoding.read(Files.readAllBytes(file)).text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
