package org.factdesk.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.factdesk.domain.desk.InvalidException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphemesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍👩‍👧‍👦",
                "🏴‍☠️",
                "👍🏽",
                "🇫🇷",
                "1️⃣",
                "q\u0323\u0307",
                "ᄀ\u1161\u11A8ᆨ",
                "שׁ\u05B8",
                "न\u093F",
                "ก\u0E33"
            })
    void nothingWithinOneCharacterIsABoundary(String character) {
        String text = "ab" + character + "cd";
        for (int index = 3; index < 2 + character.length(); index++) {
            assertThat(Graphemes.isBoundary(text, index)).as("index %d", index).isFalse();
        }
        assertThat(Graphemes.isBoundary(text, 2)).isTrue();
        assertThat(Graphemes.isBoundary(text, 2 + character.length())).isTrue();
    }

    @Test
    void flagsAreCountedInPairsFromTheirFirst() {
        String flags = "🇫🇷🇬🇧🇩🇪";
        for (int index = 0; index <= flags.length(); index++) {
            assertThat(Graphemes.isBoundary(flags, index)).as("index %d", index).isEqualTo(index % 4 == 0);
        }
    }

    @Test
    void theEndsOfATextAreBoundaries() {
        assertThat(Graphemes.isBoundary("\u0323a", 0)).isTrue();
        assertThat(Graphemes.isBoundary("a\u0323", 2)).isTrue();
    }

    @Test
    void everyIndexIsJudgedAsWhenTheTextIsReadFromItsStart() {
        String text = "He said 👩‍👩‍👧, “q\u0323” 🇫🇷🇬🇧; \u1100\u1161\u11A8 שלום\u05B0 1️⃣.\n\u0301x";
        for (int index = 0; index <= text.length(); index++) {
            assertThat(Graphemes.isBoundary(text, index))
                    .as("index %d", index)
                    .isEqualTo(ClusterBounds.of(text).contains(index));
        }
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,3", "2,8", "8,9"})
    void aSpanThatCutsACharacterIsRefused(int start, int end) {
        ArticleText text = new ArticleText("👍🏽 👩‍👩‍👧‍👦 🇫🇷");
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> text.words(new TextSpan(start, end)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("span-cuts-character"));
    }

    @Test
    void offsetsCountCodePointsInAnyScript() {
        ArticleText text = new ArticleText("🚢 قال إن ٥٠٠ 🇫🇷 한국");
        assertThat(text.words(new TextSpan(2, 8))).isEqualTo("قال إن");
        assertThat(text.words(new TextSpan(13, 15))).isEqualTo("🇫🇷");
        assertThat(text.words(new TextSpan(16, 18))).isEqualTo("한국");
    }
}
