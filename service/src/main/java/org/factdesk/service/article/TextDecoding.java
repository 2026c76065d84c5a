package org.factdesk.service.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.factdesk.domain.desk.NotTextException;

/**
 * Reads the bytes of a text file whose encoding nobody noted: a byte-order mark decides; without one it is UTF-8 where
 * that is valid, which other text hardly ever is by chance, and Windows-1252 where it is not.
 */
public final class TextDecoding {

    /** One control character in so many others is a slip of the sender; more of them are no text. */
    static final int CHARACTERS_PER_CONTROL = 100;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char UNKNOWN = '\uFFFD';

    /** Formats that newsrooms send by mistake for text. */
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("a PDF document", "%PDF-"),
            new Signature("a Word, OpenDocument or zip file", "PK\u0003\u0004"),
            new Signature("an old Word document", "\u00D0\u00CF\u0011\u00E0"),
            new Signature("an RTF document", "{\\rtf"),
            new Signature("a PNG picture", "\u0089PNG"),
            new Signature("a JPEG picture", "\u00FF\u00D8\u00FF"));

    private TextDecoding() {}

    /**
     * The text of a file; an empty file gives an empty text.
     *
     * @throws NotTextException when the bytes are no text, with a sentence that says why
     */
    public static DecodedText read(byte[] bytes) {
        for (Signature signature : SIGNATURES) {
            if (signature.begins(bytes)) {
                throw notText("This is " + signature.kind() + ", not plain text. Save it as text and add it again.");
            }
        }
        DecodedText decoded = decode(bytes);
        String text = withUnixLines(decoded.text());
        requireText(text);
        return new DecodedText(text, decoded.charset());
    }

    private static DecodedText decode(byte[] bytes) {
        for (Mark mark : Mark.values()) {
            if (mark.begins(bytes)) {
                String text = strictly(bytes, mark.length(), mark.charset())
                        .orElseThrow(() -> notText("The file says at its start that it is "
                                + mark.charset().name() + ", but its bytes are not. Save it again as UTF-8."));
                return new DecodedText(text, mark.charset());
            }
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8)
                .map(text -> new DecodedText(text, StandardCharsets.UTF_8))
                .orElseGet(() -> new DecodedText(asWindows1252(bytes), WINDOWS_1252));
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The five bytes without a meaning become the control characters of the same number (WHATWG Encoding 9.1). */
    private static String asWindows1252(byte[] bytes) {
        StringBuilder text = new StringBuilder(new String(bytes, WINDOWS_1252));
        for (int i = 0; i < bytes.length; i++) {
            if (text.charAt(i) == UNKNOWN) {
                text.setCharAt(i, (char) (bytes[i] & 0xFF));
            }
        }
        return text.toString();
    }

    private static String withUnixLines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static void requireText(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw notText("The file holds binary data (a NUL at character " + i
                        + "), not text. Save it as plain text in UTF-8 and add it again.");
            }
            if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\f' && c != '\u0085') {
                controls++;
            }
        }
        if (controls > 1 + text.length() / CHARACTERS_PER_CONTROL) {
            throw notText("The file holds binary data (" + controls + " control characters among " + text.length()
                    + " characters), not text. Save it as plain text in UTF-8 and add it again.");
        }
    }

    private static NotTextException notText(String sentence) {
        return new NotTextException("not-text", sentence);
    }

    private static boolean begins(byte[] bytes, String mark) {
        if (bytes.length < mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A byte-order mark (Unicode 16, section 23.8). */
    private enum Mark {
        UTF_8("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
        UTF_16_LITTLE("\u00FF\u00FE", StandardCharsets.UTF_16LE),
        UTF_16_BIG("\u00FE\u00FF", StandardCharsets.UTF_16BE);

        private final String mark;
        private final Charset charset;

        Mark(String mark, Charset charset) {
            this.mark = mark;
            this.charset = charset;
        }

        boolean begins(byte[] bytes) {
            return TextDecoding.begins(bytes, mark);
        }

        int length() {
            return mark.length();
        }

        Charset charset() {
            return charset;
        }
    }

    /** The first bytes of a format, each written as the character of its number. */
    private record Signature(String kind, String mark) {

        boolean begins(byte[] bytes) {
            return TextDecoding.begins(bytes, mark);
        }
    }
}
