package org.factdesk.domain.claim.placing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;

/**
 * A text as a sequence of words, figures and signs. Each has a number that is the same wherever the same word stands;
 * kinds of quotation marks, apostrophes and dashes count as one, and blank space and invisible characters as nothing.
 */
final class WordSequence {

    private static final int LONGEST_WORD = 64;
    private static final int FIRST_MARK = 0x0300;

    final String text;
    private int size;
    private int paragraphs;
    private int[] from = new int[64];
    private int[] to = new int[64];
    private int[] codePoint = new int[64];
    private int[] word = new int[64];
    private int[] paragraph = new int[64];
    private int[] weight = new int[64];

    private WordSequence(String text) {
        this.text = text;
    }

    /** @param numbers the numbers of the words met so far, shared by the texts that are compared */
    static WordSequence of(String text, Map<String, Integer> numbers) {
        WordSequence sequence = new WordSequence(text);
        int at = 0;
        int counted = 0;
        int codePoints = 0;
        boolean fresh = true;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (c == '\n') {
                fresh = true;
            }
            if (skipped(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = endOfWord(text, at);
            codePoints += text.codePointCount(counted, at);
            counted = at;
            sequence.paragraphs += fresh ? 1 : 0;
            fresh = false;
            sequence.add(at, end, codePoints, numbers);
            at = end;
        }
        return sequence;
    }

    private void add(int start, int end, int codePoints, Map<String, Integer> numbers) {
        if (size == from.length) {
            grow();
        }
        String folded = fold(text.substring(start, end));
        from[size] = start;
        to[size] = end;
        codePoint[size] = codePoints;
        word[size] = numbers.computeIfAbsent(folded, unseen -> numbers.size());
        paragraph[size] = paragraphs - 1;
        weight[size] = Math.max(1, folded.codePointCount(0, folded.length()));
        size++;
    }

    private void grow() {
        int room = size * 2;
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
        codePoint = Arrays.copyOf(codePoint, room);
        word = Arrays.copyOf(word, room);
        paragraph = Arrays.copyOf(paragraph, room);
        weight = Arrays.copyOf(weight, room);
    }

    private static boolean skipped(int c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static int endOfWord(String text, int start) {
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        if (first == '.') {
            return endOfDots(text, at);
        }
        boolean word = inWord(first);
        boolean alone = !word || standsAlone(first);
        while (at < text.length() && at - start < LONGEST_WORD) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (mark(c) || (word && Character.getType(c) == Character.FORMAT && wordAt(text, next))) {
                at = next;
            } else if (!alone && inWord(c) && !standsAlone(c)) {
                at = next;
            } else if (!alone && joins(text, at, c)) {
                at = next;
            } else {
                break;
            }
        }
        return at;
    }

    private static int endOfDots(String text, int second) {
        int at = second;
        while (at < text.length() && text.charAt(at) == '.' && at - second < LONGEST_WORD) {
            at++;
        }
        return at;
    }

    /** An apostrophe between letters, a point or comma between digits. */
    private static boolean joins(String text, int at, int c) {
        int before = text.codePointBefore(at);
        int next = at + Character.charCount(c);
        if (next >= text.length()) {
            return false;
        }
        int behind = text.codePointAt(next);
        return switch (c) {
            case '\'', '\u2019', '\u02BC' -> Character.isLetter(before) && Character.isLetter(behind);
            case '.', ',' -> Character.isDigit(before) && Character.isDigit(behind);
            default -> false;
        };
    }

    private static boolean wordAt(String text, int at) {
        return at < text.length() && inWord(text.codePointAt(at));
    }

    private static boolean inWord(int c) {
        return Character.isLetterOrDigit(c) || mark(c);
    }

    private static boolean mark(int c) {
        if (c < FIRST_MARK) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Scripts that are written without blanks between words. */
    private static boolean standsAlone(int c) {
        if (c < 0x0E00) {
            return false;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return Character.isIdeographic(c)
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.THAI
                || script == Character.UnicodeScript.LAO
                || script == Character.UnicodeScript.KHMER
                || script == Character.UnicodeScript.MYANMAR;
    }

    /** The word without what only its setting changes. */
    static String fold(String raw) {
        if ((raw.length() == 1 && raw.charAt(0) < 128) || plain(raw)) {
            return raw;
        }
        StringBuilder folded = new StringBuilder(raw.length());
        boolean plain = true;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            plain &= c < 128;
            if (Character.getType(c) != Character.FORMAT) {
                folded.append(foldSign(c));
            }
        }
        String sign = folded.toString();
        if (sign.startsWith("..")) {
            return "…";
        }
        return plain || sign.equals("…") ? sign : Normalizer.normalize(sign, Normalizer.Form.NFKC);
    }

    /** Letters and digits of ASCII alone, as most words are: nothing of them is only their setting. */
    private static boolean plain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static char foldSign(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\u2039', '\u203A', '`', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            default -> c;
        };
    }

    int size() {
        return size;
    }

    int paragraphs() {
        return paragraphs;
    }

    /** The UTF-16 index of the first unit of the word at this place. */
    int from(int place) {
        return from[place];
    }

    /** The UTF-16 index behind its last unit. */
    int to(int place) {
        return to[place];
    }

    /** Its first code point. */
    int codePoint(int place) {
        return codePoint[place];
    }

    /** The code point behind its last. */
    int codePointEnd(int place) {
        return codePoint[place] + text.codePointCount(from[place], to[place]);
    }

    /** The number of the word. */
    int word(int place) {
        return word[place];
    }

    /** The paragraph that it stands in, from 0. */
    int paragraph(int place) {
        return paragraph[place];
    }

    /** Its length in code points. */
    int weight(int place) {
        return weight[place];
    }

    String raw(int place) {
        return text.substring(from[place], to[place]);
    }

    /** The first place whose word ends behind this UTF-16 index. */
    int placeAt(int index) {
        int found = Arrays.binarySearch(to, 0, size, index);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
