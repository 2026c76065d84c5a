package org.factdesk.service.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.factdesk.domain.article.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @Test
    void aTextIsCutBehindEachOfItsSentences() {
        assertThat(Sentences.words("Boats came. Did they leave? They did!  “All of them,” she said."))
                .containsExactly("Boats came.", "Did they leave?", "They did!", "“All of them,” she said.");
    }

    @Test
    void aLineBreakEndsASentenceAndBlanksBelongToNone() {
        assertThat(Sentences.words("A headline\n\n  First line\u00A0\n\tSecond line"))
                .containsExactly("A headline", "First line", "Second line");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dr. Smith met Gov. Jones at St. Pancras.",
                "Jennifer M. Anderson replaced J. R. R. Tolkien.",
                "The U.S. Congress met at 10 a.m. Monday.",
                "Acme Inc. Chairman Joe Bloggs left.",
                "It stood at No. 10, see p. 4 and fig. 2.",
                "He left on Jan. 9, 2005.",
                "“Will you stay?” he asked.",
                "Figures (e.g. The Times of 4 May) differ.",
                "Look at https://example.org/find?q=boats&n=2 for more.",
                "3. The third point",
                "The fall was 3.5 percent.",
            })
    void aSentenceGoesOn(String sentence) {
        assertThat(Sentences.words(sentence)).containsExactly(sentence);
    }

    @Test
    void whatEndsInLettersOfAnAbbreviationIsNone() {
        assertThat(Sentences.words("She grew up in Africa. After that she moved. It is in America. But not for long."))
                .hasSize(4);
    }

    @Test
    void anAbbreviationMayEndASentenceToo() {
        assertThat(Sentences.words("They live in the U.S. The rest moved. He said no. No. It is so."))
                .containsExactly("They live in the U.S.", "The rest moved.", "He said no.", "No.", "It is so.");
    }

    @Test
    void theNumbersOfNotesBelongToTheSentenceBeforeThem() {
        assertThat(Sentences.words("He stayed until 1805. [6] An heir came. [7]"))
                .containsExactly("He stayed until 1805. [6]", "An heir came. [7]");
    }

    @Test
    void peopleInHasteAreUnderstood() {
        assertThat(Sentences.words("call me tonight. they are waiting. The bread was good.The soup was not."))
                .containsExactly("call me tonight.", "they are waiting.", "The bread was good.", "The soup was not.");
    }

    @Test
    void offsetsCountCodePoints() {
        assertThat(Sentences.of("\uD83D\uDE00 One. \uD83D\uDEA2 Two.\n\uD83D\uDE00"))
                .containsExactly(new TextSpan(0, 6), new TextSpan(7, 13), new TextSpan(14, 15));
    }

    @Test
    void anEmptyTextHasNone() {
        assertThat(Sentences.of("")).isEmpty();
        assertThat(Sentences.of(" \n\u00A0\n")).isEmpty();
    }

    @Test
    void textsOfNoMeaningTakeTimeInProportion() {
        List<String> hostile = List.of(
                "word ".repeat(40_000),
                "a".repeat(200_000),
                ".".repeat(200_000),
                "a! ".repeat(70_000),
                "[1] ".repeat(50_000),
                ". [".repeat(70_000),
                "A. ".repeat(70_000),
                "1.1".repeat(70_000),
                "“".repeat(200_000),
                "x." + " ".repeat(200_000) + "y",
                "\uD83D\uDE00. ".repeat(60_000));
        // A deadlock guard, not a measurement: what is quadratic takes minutes here.
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> hostile.forEach(text -> {
                    int end = 0;
                    for (TextSpan sentence : Sentences.of(text)) {
                        assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
                        end = sentence.end();
                    }
                }));
    }
}
