package org.factdesk.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @Test
    void wordsAreTrimmedComposedAndEndTheirLinesByLineFeeds() {
        assertThat(Words.optional("note", " Jose\u0301\r\nand\rothers\u2003", 100))
                .isEqualTo("José\nand\nothers");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\n\t"})
    void nothingIsNull(String nothing) {
        assertThat(Words.optional("note", nothing, 100)).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   "})
    void whatIsRequiredMustBeThere(String nothing) {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> Words.required("reason", nothing, 100))
                .withMessageContaining("reason")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("missing"))
                .satisfies(refusal -> assertThat(refusal.details()).containsEntry("field", "reason"));
    }

    @Test
    void theLongestIsKeptAndOneMoreIsRefused() {
        assertThat(Words.optional("note", " abc ", 3)).isEqualTo("abc");
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> Words.optional("note", "abcd", 3))
                .withMessageContaining("4 characters")
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("too-long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\uD800", "\uDC00b", "a\uDC00\uD800b", "a\0"})
    void whatIsNoTextIsRefused(String broken) {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> Words.optional("note", broken, 100))
                .satisfies(refusal -> assertThat(refusal.code()).isIn("lone-surrogate", "nul"));
    }

    @Test
    void markupIsOnlyText() {
        String script = "<script>alert('x')</script> ${7*7} #{7*7}";
        assertThat(Words.optional("note", script, 100)).isEqualTo(script);
    }
}
