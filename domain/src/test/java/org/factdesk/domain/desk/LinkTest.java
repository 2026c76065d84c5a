package org.factdesk.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org:8080/a?b=c#d",
                "HTTPS://EXAMPLE.ORG/",
                "https://example.org/été",
                "https://präfektur.example/zählung",
                "https://open_data.example.org/x",
                "https://192.0.2.1/x",
                "https://[2001:db8::1]/x"
            })
    void webAddressesAreKeptAsTheyAre(String address) {
        assertThat(Link.optional("url", " " + address + " ")).isEqualTo(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aMissingAddressIsNull(String nothing) {
        assertThat(Link.optional("url", nothing)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\nscript:alert(1)",
                "javascript://example.org/%0aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://example.org/",
                "//example.org/x",
                "/article/articles",
                "example.org",
                "https:example.org",
                "https://",
                "http:///path",
                "https://example.org/\"onclick=\"x",
                "https://example.org/<b>",
                "https://example.org/a b",
                "mailto:desk@example.org"
            })
    void whatIsNoWebAddressIsRefused(String address) {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> Link.optional("url", address))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("not-a-link"))
                .satisfies(refusal -> assertThat(refusal.details()).containsEntry("field", "url"));
    }
}
