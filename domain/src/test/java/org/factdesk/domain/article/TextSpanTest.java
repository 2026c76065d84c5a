package org.factdesk.domain.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.factdesk.domain.desk.InvalidException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSpanTest {

    @ParameterizedTest
    @CsvSource({"-1,3", "0,0", "5,5", "5,4", "-2147483648,2147483647"})
    void aSpanWithoutWordsIsRefused(int start, int end) {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new TextSpan(start, end))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("span"));
    }

    @Property
    void twoSpansOverlapWhenTheyShareACodePoint(
            @ForAll @IntRange(max = 9) int a,
            @ForAll @IntRange(min = 1, max = 9) int aLength,
            @ForAll @IntRange(max = 9) int b,
            @ForAll @IntRange(min = 1, max = 9) int bLength) {
        TextSpan one = new TextSpan(a, a + aLength);
        TextSpan other = new TextSpan(b, b + bLength);
        boolean shared = IntStream.range(a, a + aLength).anyMatch(point -> point >= b && point < b + bLength);
        assertThat(one.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(one)).isEqualTo(shared);
        assertThat(one.length()).isEqualTo(aLength);
    }
}
