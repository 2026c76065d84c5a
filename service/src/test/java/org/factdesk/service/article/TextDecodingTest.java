package org.factdesk.service.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.factdesk.domain.desk.NotTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecodingTest {

    private static final String WORDS = "The mayor’s bill: £12m – or “€15m”.";
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @Test
    void aTextInUtf8IsReadAsItWasWritten() {
        assertThat(TextDecoding.read(WORDS.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new DecodedText(WORDS, StandardCharsets.UTF_8));
    }

    @Test
    void aTextInWindows1252IsReadAsItWasWritten() {
        assertThat(TextDecoding.read(WORDS.getBytes(WINDOWS_1252))).isEqualTo(new DecodedText(WORDS, WINDOWS_1252));
    }

    @Test
    void aByteOrderMarkDecidesAndIsNoPartOfTheText() {
        assertThat(TextDecoding.read(joined(bytes(0xEF, 0xBB, 0xBF), WORDS.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new DecodedText(WORDS, StandardCharsets.UTF_8));
        assertThat(TextDecoding.read(joined(bytes(0xFF, 0xFE), WORDS.getBytes(StandardCharsets.UTF_16LE))))
                .isEqualTo(new DecodedText(WORDS, StandardCharsets.UTF_16LE));
        assertThat(TextDecoding.read(joined(bytes(0xFE, 0xFF), WORDS.getBytes(StandardCharsets.UTF_16BE))))
                .isEqualTo(new DecodedText(WORDS, StandardCharsets.UTF_16BE));
    }

    @Test
    void aMarkThatTheBytesBelieIsRefused() {
        assertThatThrownBy(() -> TextDecoding.read(joined(bytes(0xEF, 0xBB, 0xBF), WORDS.getBytes(WINDOWS_1252))))
                .isInstanceOf(NotTextException.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> TextDecoding.read(bytes(0xFF, 0xFE, 0x41, 0x00, 0x3D, 0xD8)))
                .isInstanceOf(NotTextException.class)
                .hasMessageContaining("UTF-16LE");
    }

    @Test
    void everyLineEndsWithALineFeed() {
        assertThat(TextDecoding.read("a\r\nb\rc\nd\r\r\n".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("a\nb\nc\nd\n\n");
    }

    @Test
    void bytesWithoutAMeaningInWindows1252AreKeptAsControlCharacters() {
        assertThat(TextDecoding.read(bytes('a', 0x81, 0xE9)).text()).isEqualTo("a\u0081é");
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        assertThat(TextDecoding.read(new byte[0]).text()).isEmpty();
    }

    @Test
    void oneStrayControlCharacterDoesNoHarm() {
        assertThat(TextDecoding.read("A page\fand a \u0007bell".getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("\u0007");
    }

    @Test
    void aNulIsBinaryData() {
        assertThatThrownBy(() -> TextDecoding.read("text\0text".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(NotTextException.class)
                .hasMessageContaining("NUL at character 4");
    }

    @Test
    void manyControlCharactersAreBinaryData() {
        byte[] noise = new byte[10_000];
        new Random(7).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = noise[i] == 0 ? 1 : noise[i];
        }
        assertThatThrownBy(() -> TextDecoding.read(noise))
                .isInstanceOf(NotTextException.class)
                .hasMessageContaining("control characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7\n", "PK\u0003\u0004", "{\\rtf1", "\u0089PNG\r\n", "\u00FF\u00D8\u00FF\u00E0"})
    void anotherFormatIsRefusedByItsName(String start) {
        assertThatThrownBy(() -> TextDecoding.read((start + "words").getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(NotTextException.class)
                .hasMessageStartingWith("This is a");
    }

    @Test
    void anyBytesAreEitherTextWithoutCarriageReturnsOrRefused() {
        Random random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            try {
                assertThat(TextDecoding.read(bytes).text()).doesNotContain("\r", "\0");
            } catch (NotTextException refused) {
                assertThat(refused).hasMessageEndingWith(".");
            }
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] joined(byte[] mark, byte[] text) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(mark);
        all.writeBytes(text);
        return all.toByteArray();
    }
}
