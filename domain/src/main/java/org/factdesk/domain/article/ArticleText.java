package org.factdesk.domain.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.TooLargeException;
import org.factdesk.domain.desk.Words;

/**
 * The words of a revision as the desk stores them: no byte-order mark, lines ended by LF, Unicode normalised to NFC.
 * Offsets into it count code points.
 *
 * @param value the normalised text, never blank
 */
public record ArticleText(String value) {

    /** The most UTF-16 units the desk takes: four times the longest book-length dossier seen, far below the heap. */
    public static final int LONGEST = 10_000_000;

    private static final char FIRST_MARK = '\u0300';
    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_DOT = '\u2027';

    public ArticleText {
        value = normalise(value);
        if (value.isBlank()) {
            throw new InvalidException("empty-text", "The article has no text. Paste its words and try again.")
                    .with("field", "text");
        }
    }

    /** The text with its headline as the first paragraph; put there unless it stands there already. */
    public static ArticleText of(String headline, String text) {
        ArticleText body = new ArticleText(text);
        String title = Words.optional("headline", headline, 1000);
        if (title == null || body.value.equals(title) || body.value.startsWith(title + "\n")) {
            return body;
        }
        return new ArticleText(title + "\n\n" + body.value);
    }

    /** What is stored of a text that came from outside; also used on quotes before they are matched. */
    public static String normalise(String text) {
        if (text == null) {
            throw new InvalidException("empty-text", "The article has no text. Paste its words and try again.")
                    .with("field", "text");
        }
        if (text.length() > LONGEST) {
            throw new TooLargeException(
                    "text-too-large",
                    "The text has " + text.length() + " characters; the desk takes up to " + LONGEST
                            + ". Split it and add the parts.");
        }
        if (plain(text)) {
            return text;
        }
        Words.requireWellFormed("text", text);
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == '\uFEFF') {
            marks++;
        }
        String lines = text.substring(marks).replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(lines, Normalizer.Form.NFC);
    }

    /** Whether it holds only characters that normalising leaves alone whatever they stand beside; most texts do. */
    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = c > 0 && c < FIRST_MARK && c != '\r';
            if (!letter && (c < FIRST_DASH || c > LAST_DOT)) {
                return false;
            }
        }
        return true;
    }

    /** The SHA-256 of the UTF-8 bytes in lower-case hexadecimal. */
    public String sha256() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** How many code points it has. */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    /**
     * The words of a span.
     *
     * @throws InvalidException when the span reaches outside the text or cuts a grapheme cluster
     */
    public String words(TextSpan span) {
        int length = length();
        if (span.end() > length) {
            throw new InvalidException(
                            "span-outside-text",
                            "The span ends at " + span.end() + ", but the text has " + length
                                    + " characters. Read the article again and select within it.")
                    .with("field", "span")
                    .with("length", length);
        }
        int from = value.offsetByCodePoints(0, span.start());
        int to = value.offsetByCodePoints(from, span.length());
        requireBoundary(from, span.start());
        requireBoundary(to, span.end());
        return value.substring(from, to);
    }

    /** Up to so many code points before the offset, beginning and ending between grapheme clusters. */
    public String before(int offset, int atMost) {
        return beforeIndex(value.offsetByCodePoints(0, offset), atMost);
    }

    String beforeIndex(int to, int atMost) {
        int from = to;
        for (int i = 0; i < atMost && from > 0; i++) {
            from -= Character.charCount(value.codePointBefore(from));
        }
        while (from < to && !Graphemes.isBoundary(value, from)) {
            from += Character.charCount(value.codePointAt(from));
        }
        return value.substring(from, to);
    }

    /** Up to so many code points from the offset on, ending between grapheme clusters. */
    public String after(int offset, int atMost) {
        return afterIndex(value.offsetByCodePoints(0, offset), atMost);
    }

    String afterIndex(int from, int atMost) {
        int to = from;
        for (int i = 0; i < atMost && to < value.length(); i++) {
            to += Character.charCount(value.codePointAt(to));
        }
        while (to > from && !Graphemes.isBoundary(value, to)) {
            to -= Character.charCount(value.codePointBefore(to));
        }
        return value.substring(from, to);
    }

    /** Every place where the words stand, overlapping ones too, in order; at most so many. */
    public List<TextSpan> occurrences(String words, int atMost) {
        List<TextSpan> found = new ArrayList<>();
        int length = words.codePointCount(0, words.length());
        int counted = 0;
        int codePoints = 0;
        Graphemes.Walk starts = new Graphemes.Walk(value);
        Graphemes.Walk ends = new Graphemes.Walk(value);
        int at = words.isEmpty() ? -1 : value.indexOf(words);
        while (at >= 0 && found.size() < atMost) {
            codePoints += value.codePointCount(counted, at);
            counted = at;
            if (starts.reaches(at) && ends.reaches(at + words.length())) {
                found.add(new TextSpan(codePoints, codePoints + length));
            }
            at = value.indexOf(words, at + 1);
        }
        return found;
    }

    private void requireBoundary(int index, int offset) {
        if (!Graphemes.isBoundary(value, index)) {
            throw new InvalidException(
                            "span-cuts-character",
                            "The span cuts a character in two at " + offset
                                    + " (a letter with its accents, or an emoji, is one character). Move the edge.")
                    .with("field", "span")
                    .with("offset", offset);
        }
    }
}
