package org.factdesk.service.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {

    @Test
    void aTextIsWhollyLikeItself() {
        assertThat(Likeness.of(words(1, 500), words(1, 500))).isEqualTo(1);
        assertThat(Sketch.of(words(1, 500)).likeness(Sketch.of(words(1, 500)))).isEqualTo(1);
    }

    @Test
    void textsWithoutAWordInCommonAreNotAlike() {
        assertThat(Likeness.of(words(1, 500), words(2, 500))).isZero();
        assertThat(Sketch.of(words(1, 500)).likeness(Sketch.of(words(2, 500)))).isZero();
    }

    @Test
    void aTextWithoutWordsIsLikeNothing() {
        assertThat(Likeness.of("", "")).isZero();
        assertThat(Likeness.of(" — ", words(1, 9))).isZero();
        assertThat(Sketch.of("").likeness(Sketch.of(words(1, 9)))).isZero();
    }

    @Test
    void caseQuotationMarksAndLineBreaksMakeNoDifference() {
        assertThat(Likeness.of("“Don’t wait,” SHE said, at the gate.", "don't wait she\nsaid 'at the gate'"))
                .isEqualTo(1);
    }

    @Test
    void fewWordsAreComparedAsAWhole() {
        assertThat(Likeness.of("Board meets", "board meets!")).isEqualTo(1);
        assertThat(Likeness.of("Board meets", "Board rests")).isZero();
    }

    @Test
    void charactersThatAreWordsThemselvesNeedNoSpaces() {
        assertThat(Likeness.of("加来的移民人数仍有争议", "加来的移民人数已经下降")).isBetween(0.1, 0.9);
    }

    @Test
    void aTextCutToItsFirstHalfIsStillTheSame() {
        String whole = words(3, 600);
        String half = Arrays.stream(whole.split(" ")).limit(300).collect(Collectors.joining(" "));

        assertThat(Likeness.of(whole, half)).isEqualTo(1);
        assertThat(Likeness.of(half, whole)).isEqualTo(1);
        assertThat(Sketch.of(whole).likeness(Sketch.of(half))).isGreaterThan(Sketch.WORTH_COMPARING);
    }

    @Test
    void aTextWithEveryTenthWordChangedIsNearlyTheSame() {
        String[] changed = words(4, 600).split(" ");
        for (int i = 0; i < changed.length; i += 10) {
            changed[i] = "other" + i;
        }

        assertThat(Likeness.of(words(4, 600), String.join(" ", changed)))
                .isGreaterThanOrEqualTo(Likeness.SAME_OR_NEARLY)
                .isLessThan(0.7);
    }

    @Test
    void theEstimateStaysNearTheTruth() {
        for (int common = 0; common <= 1000; common += 100) {
            String one = words(5, common) + " " + words(100 + common, 1000 - common);
            String other = words(5, common) + " " + words(200 + common, 1000 - common);
            assertThat(Sketch.of(one).likeness(Sketch.of(other))).isCloseTo(Likeness.of(one, other), within(0.2));
        }
    }

    @Test
    void theEstimateIsTheTruthForShortTexts() {
        String one = words(6, 40);
        String other = words(7, 20) + " " + one.substring(0, one.length() / 2);

        assertThat(Sketch.of(one).likeness(Sketch.of(other))).isCloseTo(Likeness.of(one, other), within(1e-9));
    }

    @Test
    void likenessIsTheSameBothWaysAndNeverOutsideZeroToOne() {
        Random random = new Random(9);
        for (int round = 0; round < 500; round++) {
            String one = words(random.nextInt(3), random.nextInt(200)) + " " + words(50, random.nextInt(200));
            String other = words(random.nextInt(3), random.nextInt(200));
            Sketch left = Sketch.of(one);
            Sketch right = Sketch.of(other);
            assertThat(Likeness.of(one, other)).isBetween(0.0, 1.0).isEqualTo(Likeness.of(other, one));
            assertThat(left.likeness(right)).isBetween(0.0, 1.0).isEqualTo(right.likeness(left));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 68, 69, 5000})
    void aStoredSketchIsReadBackAsItWas(int length) {
        Sketch sketch = Sketch.of(words(8, length));

        assertThat(Sketch.parse(sketch.stored())).isEqualTo(sketch).hasSameHashCodeAs(sketch);
        assertThat(sketch.stored())
                .hasSizeLessThanOrEqualTo(Sketch.LONGEST_STORED)
                .matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "AAAA", "not base 64!", "AAAAAgAAAAAAAAAAAAAAAAAAAAA", "_____w"})
    void whatIsNoSketchIsRefused(String stored) {
        assertThatThrownBy(() -> Sketch.parse(stored)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTextOfFiveMegabytesIsSketchedInOneGo() {
        String large = "word ".repeat(500_000) + words(10, 300_000);

        assertThat(Sketch.of(large).likeness(Sketch.of(large))).isEqualTo(1);
        assertThat(Likeness.of("x".repeat(5_000_000), large)).isZero();
    }

    private static String words(int seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + seed + Integer.toString(random.nextInt(100_000), 36))
                .collect(Collectors.joining(" "));
    }
}
