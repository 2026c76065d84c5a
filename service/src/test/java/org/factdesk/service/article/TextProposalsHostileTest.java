package org.factdesk.service.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in: nothing is lost, and nothing takes long. */
class TextProposalsHostileTest {

    private static final int LARGE = 5_000_000;

    private static final List<String> LINES = List.of(
            "",
            "",
            "",
            "  ",
            "Harbour board has a new chair",
            "Lifeboat is back at sea",
            "The harbour board met on Monday and chose a new chair for the coming year.",
            "OSTEND, Belgium — The lifeboat is back, and its crew of nine is well.",
            "Log in here to post a comment.",
            "Comments",
            "By Jo Doe",
            "Photo: Jo Doe/AFP",
            "Your donation counts. Give now.",
            "Doe reported from Ostend.",
            "Outlet: The Quay",
            "Published: 2019-03-04",
            "Headline: Lifeboat is back at sea",
            "‘Calm and storm’",
            "\u00A0Lifeboat is back at sea\u00A0",
            "a\u0301 \uD83D\uDE00 שלום");

    @Test
    void everyLineOfAnyFileIsInExactlyOnePlace() {
        Random random = new Random(2026);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int line = random.nextInt(30); line >= 0; line--) {
                text.append(LINES.get(random.nextInt(LINES.size()))).append('\n');
            }
            assertNothingIsLost(text.toString());
        }
    }

    static void assertNothingIsLost(String text) {
        List<String> placed = new ArrayList<>();
        for (ProposedArticle article : TextProposals.of(text)) {
            if (article.headline() != null
                    && !article.headline().equals(article.header().headline())) {
                placed.add(article.headline());
            }
            placed.addAll(lines(article.text()));
            article.furniture().forEach(drop -> placed.addAll(lines(drop.words())));
        }
        assertThat(placed.stream().map(String::strip))
                .containsExactlyInAnyOrderElementsOf(
                        lines(text).stream().map(String::strip).toList());
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n"))
                .filter(line -> !TextLine.blank(line, 0, line.length()))
                .toList();
    }

    static Stream<String> hostileTexts() {
        return Stream.of(
                "x".repeat(LARGE),
                "word ".repeat(LARGE / 5),
                " ".repeat(LARGE) + "x",
                "\n".repeat(LARGE),
                "Board has a new chair" + "\n".repeat(100_000) + "The board met.",
                "a\n\n".repeat(LARGE / 3),
                "Board has a chair\n\n".repeat(LARGE / 19),
                ("Board has a chair\n\n" + "The board met on Monday and chose a new chair today.\n\n")
                        .repeat(LARGE / 73),
                "Comments\n\nBoard has a chair\n\nThe board met on Monday and chose its chair.\n\n".repeat(60_000),
                "Comments\n".repeat(LARGE / 9),
                "Outlet: The Quay\nPublished: x\n\n".repeat(LARGE / 32),
                ("Photo:" + "Photo: A ".repeat(40) + "\n").repeat(LARGE / 370),
                ("By " + "And ".repeat(35) + "!\n").repeat(LARGE / 145),
                ("your ".repeat(390) + "\n\n").repeat(LARGE / 1952),
                ("sign up ".repeat(240) + "\n\n").repeat(LARGE / 1922),
                (" reported from".repeat(140) + "\n\n").repeat(LARGE / 1962),
                ("A ".repeat(75) + "\n\n").repeat(LARGE / 152),
                "A-".repeat(LARGE / 2),
                "Your donation counts.\n".repeat(LARGE / 22),
                "\uD800".repeat(1000) + "\n\u0000");
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void aHostileTextOfFiveMegabytesTakesNoLongerThanAnyOther(String text) {
        List<ProposedArticle> articles =
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> TextProposals.of(text));

        assertThat(articles.stream()
                        .mapToLong(article -> article.text().length())
                        .sum())
                .isLessThanOrEqualTo(text.length());
    }
}
