package org.factdesk.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.TooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTextTest {

    @Test
    void theByteOrderMarkIsRemoved() {
        assertThat(new ArticleText("\uFEFFCalais").value()).isEqualTo("Calais");
    }

    @Test
    void lineEndsOfAllSystemsBecomeLineFeeds() {
        assertThat(new ArticleText("one\r\ntwo\rthree\nfour\r\r\nfive").value())
                .isEqualTo("one\ntwo\nthree\nfour\n\nfive");
    }

    @Test
    void lettersWithAccentsAreComposed() {
        assertThat(new ArticleText("re\u0301fugie\u0301s").value()).isEqualTo("réfugiés");
    }

    @Test
    void everyCharacterIsComposedAsUnicodeSaysBesideEveryOther() {
        for (int c = 1; c < Character.MIN_SURROGATE; c++) {
            String text = "\u0041" + (char) c + "\u2014e" + (char) c;
            if (c != '\r') {
                assertThat(ArticleText.normalise(text))
                        .isEqualTo(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC));
            }
        }
    }

    @Test
    void aLoneSurrogateIsRefusedWithItsPlace() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new ArticleText("word\uD83D word"))
                .withMessageContaining("position 4")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("lone-surrogate"));
    }

    @Test
    void aTrailingLowSurrogateIsRefused() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new ArticleText("word\uDE00"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("lone-surrogate"));
    }

    @Test
    void aNulIsRefused() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new ArticleText("one\0two"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("nul"));
    }

    @Test
    void aThousandAccentsOnOneLetterAreKeptAndOneMoreIsRefused() {
        String most = "a" + "\u0323".repeat(1000);
        assertThat(new ArticleText(most).length()).isGreaterThan(900);
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new ArticleText(most + "\u0323"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("too-many-marks"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t ", "\uFEFF", "\u2003\r\n"})
    void aTextWithoutWordsIsRefused(String nothing) {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new ArticleText(nothing))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("empty-text"));
    }

    @Test
    void fiveMegabytesAreTaken() {
        String text = "Crossings fell. ".repeat(5_000_000 / 16);
        assertThat(new ArticleText(text).length()).isEqualTo(text.length());
    }

    @Test
    void whatIsLongerThanTheDeskTakesIsTooLarge() {
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> new ArticleText("a".repeat(ArticleText.LONGEST + 1)))
                .withMessageContaining(String.valueOf(ArticleText.LONGEST));
    }

    @Test
    void theHeadlineIsTheFirstParagraph() {
        assertThat(ArticleText.of(" Crossings fall ", "The number fell.").value())
                .isEqualTo("Crossings fall\n\nThe number fell.");
    }

    @Test
    void aHeadlineThatStandsThereAlreadyIsNotRepeated() {
        assertThat(ArticleText.of("Crossings fall", "\uFEFFCrossings fall\r\n\r\nThe number fell.")
                        .value())
                .isEqualTo("Crossings fall\n\nThe number fell.");
        assertThat(ArticleText.of("Crossings fall", "Crossings fall").value()).isEqualTo("Crossings fall");
    }

    @Test
    void aFirstLineThatOnlyBeginsLikeTheHeadlineIsNoHeadline() {
        assertThat(ArticleText.of("Crossings fall", "Crossings fall again").value())
                .isEqualTo("Crossings fall\n\nCrossings fall again");
    }

    @Test
    void theHashIsTakenOverTheUtf8Bytes() throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest("réfugiés 🚢".getBytes(StandardCharsets.UTF_8));
        assertThat(new ArticleText("re\u0301fugie\u0301s 🚢").sha256())
                .isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void aSpanBehindTheEndIsRefusedWithTheLength() {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new ArticleText("a🚢b").words(new TextSpan(1, 4)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("span-outside-text"))
                .satisfies(refusal -> assertThat(refusal.details()).containsEntry("length", 3));
    }

    @Test
    void wordsThatStandTwiceAreFoundTwiceAndOverlappingOnesToo() {
        assertThat(new ArticleText("🚢 aaa").occurrences("aa", 10))
                .containsExactly(new TextSpan(2, 4), new TextSpan(3, 5));
        assertThat(new ArticleText("🚢 aaa").occurrences("aa", 1)).containsExactly(new TextSpan(2, 4));
        assertThat(new ArticleText("🚢 aaa").occurrences("", 10)).isEmpty();
    }

    @Test
    void halfOfACharacterIsNoOccurrence() {
        assertThat(new ArticleText("q\u0323 q 👩‍👩‍👧 👩").occurrences("q", 10))
                .containsExactly(new TextSpan(3, 4));
        assertThat(new ArticleText("👩‍👩‍👧 👩").occurrences("👩", 10)).containsExactly(new TextSpan(6, 7));
    }

    @Test
    void lookingForPartsOfCharactersGrowsWithTheTextAndNotWithItsSquare() {
        long small = countedTime(() -> new ArticleText("q" + "\u200D".repeat(40_000)).occurrences("\u200D", 10));
        long large = countedTime(() -> new ArticleText("q" + "\u200D".repeat(400_000)).occurrences("\u200D", 10));
        assertThat(large).isLessThan(40 * Math.max(small, 1_000_000));
    }

    @Test
    void normalisingGrowsWithTheTextAndNotWithItsSquare() {
        String paragraph = "Les re\u0301fugie\u0301s de Calais 🚢, ảạ " + "\u0301\u0323".repeat(30) + "\r\n";
        long small = countedTime(() -> new ArticleText(paragraph.repeat(2_500)));
        long large = countedTime(() -> new ArticleText(paragraph.repeat(50_000)));
        assertThat(large).isLessThan(80 * Math.max(small, 1_000_000));
    }

    /** The best of three, in nanoseconds, so that a busy machine counts less. */
    private static long countedTime(Runnable work) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long begin = System.nanoTime();
            work.run();
            best = Math.min(best, System.nanoTime() - begin);
        }
        return best;
    }

    @Property
    void whatIsStoredIsReadBackTheSame(@ForAll("texts") String text) {
        String stored = new ArticleText("a" + text).value();
        assertThat(new ArticleText(stored).value()).isEqualTo(stored);
        assertThat(Normalizer.isNormalized(stored, Normalizer.Form.NFC)).isTrue();
        assertThat(stored).doesNotContain("\r");
    }

    @Property
    void normalisingTwiceIsNormalisingOnce(@ForAll("texts") String text) {
        String once = ArticleText.normalise(text);
        assertThat(ArticleText.normalise(once)).isEqualTo(once);
    }

    @Property
    void everySpanThatIsAcceptedHoldsTheCodePointsItNames(
            @ForAll("texts") String raw, @ForAll int from, @ForAll int to) {
        ArticleText text = new ArticleText("a" + raw);
        int[] points = text.value().codePoints().toArray();
        int start = Math.floorMod(from, points.length);
        TextSpan span = new TextSpan(start, start + 1 + Math.floorMod(to, points.length - start));
        String words;
        try {
            words = text.words(span);
        } catch (InvalidException cut) {
            assertThat(cut.code()).isEqualTo("span-cuts-character");
            return;
        }
        assertThat(words).isEqualTo(new String(points, span.start(), span.length()));
        assertThat(text.occurrences(words, Integer.MAX_VALUE)).contains(span);
        assertThat(text.before(span.start(), 32) + words).isSubstringOf(text.value());
        assertThat(words + text.after(span.end(), 32)).isSubstringOf(text.value());
    }

    @Property
    void whatStandsAroundASpanNeverCutsACharacter(@ForAll("texts") String raw, @ForAll int where) {
        ArticleText text = new ArticleText("a" + raw);
        List<Integer> boundaries = ClusterBounds.of(text.value());
        int index = boundaries.get(Math.floorMod(where, boundaries.size()));
        int offset = text.value().codePointCount(0, index);
        String before = text.before(offset, 5);
        String after = text.after(offset, 5);
        assertThat(text.value().substring(0, index)).endsWith(before);
        assertThat(text.value().substring(index)).startsWith(after);
        assertThat(before.codePointCount(0, before.length())).isLessThanOrEqualTo(5);
        assertThat(boundaries).contains(index - before.length(), index + after.length());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        " ",
                        "\n",
                        "\r\n",
                        "\r",
                        "é",
                        "e\u0301",
                        "\u0323",
                        "\u200D",
                        "👩",
                        "👩‍👩‍👧‍👦",
                        "🏽",
                        "🇫🇷",
                        "🇬",
                        "\uFE0F",
                        "각",
                        "\u1100",
                        "\u1161",
                        "\u11A8",
                        "ش",
                        "\u064E",
                        "של",
                        "\u200F",
                        "\u202E",
                        "的",
                        "\uFEFF",
                        "1️⃣",
                        "नि",
                        "\u093F",
                        "😀",
                        "…",
                        "£")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
