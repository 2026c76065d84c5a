package org.factdesk.service.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.factdesk.service.text.Token.Kind;

/** Cuts a text into words, numbers and marks in one pass. */
final class Tokens {

    private static final String QUOTES = "\"“”„«»‘’‚‹›'`";
    private static final String APOSTROPHES = "'’ʼ";
    private static final int LONGEST_WORD = 200;
    private static final int LONGEST_NUMBER = 40;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int codePoint;
    private boolean spaced = true;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens cut = new Tokens(text);
        while (cut.at < text.length()) {
            cut.next();
        }
        return cut.tokens;
    }

    private void next() {
        int c = text.codePointAt(at);
        if (c == '\n' || c == '\u2029' || c == '\u2028') {
            lineBreak();
        } else if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\uFEFF') {
            at += Character.charCount(c);
            codePoint++;
            spaced = true;
        } else if (c >= '0' && c <= '9') {
            add(Kind.NUMBER, numberEnd());
        } else if (Character.isLetter(c)) {
            add(Kind.WORD, wordEnd());
        } else {
            add(QUOTES.indexOf(c) >= 0 ? Kind.QUOTE : Kind.MARK, at + Character.charCount(c));
        }
    }

    private void lineBreak() {
        int end = at;
        int lines = 0;
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
            lines += text.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        end = Math.max(end, at + 1);
        int length = end - at;
        String word = lines > 1 ? "\n\n" : "\n";
        tokens.add(new Token(Kind.BREAK, at, end, codePoint, codePoint + length, word, true, false));
        at = end;
        codePoint += length;
        spaced = true;
    }

    private void add(Kind kind, int end) {
        String exact = text.substring(at, end);
        int length = exact.codePointCount(0, exact.length());
        String word = exact.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ʼ', '\'');
        boolean capital = Character.isUpperCase(exact.codePointAt(0));
        tokens.add(new Token(kind, at, end, codePoint, codePoint + length, word, spaced, capital));
        at = end;
        codePoint += length;
        spaced = false;
    }

    /** Digits with their marks of thousands and decimals; a blank counts as one only between groups of three. */
    private int numberEnd() {
        int end = digits(at);
        int group = end - at;
        boolean blanks = group <= 3;
        while (end + 1 < text.length() && end - at < LONGEST_NUMBER) {
            char mark = text.charAt(end);
            int more = digits(end + 1);
            boolean three = more - end - 1 == 3;
            boolean thousands =
                    three && blanks && (mark == ' ' || mark == '\u00a0' || mark == '\u202f' || mark == '\u2009');
            boolean marked =
                    more > end + 1 && (mark == '.' || mark == ',' || (three && APOSTROPHES.indexOf(mark) >= 0));
            if (!thousands && !marked) {
                return end;
            }
            if (mark == ',' && !three && text.substring(at, end).indexOf(',') >= 0) {
                return end;
            }
            blanks = blanks && thousands;
            end = more;
        }
        return end;
    }

    private int digits(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9' && end - from < LONGEST_WORD) {
            end++;
        }
        return end;
    }

    private int wordEnd() {
        int end = at;
        boolean initials = false;
        while (end < text.length() && end - at < LONGEST_WORD) {
            int c = text.codePointAt(end);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                end += Character.charCount(c);
            } else if (c == '.' && initial(end, initials)) {
                initials = true;
                end++;
            } else if (APOSTROPHES.indexOf(c) >= 0 && letter(end + 1)) {
                end++;
            } else if ((c == '-' || c == '\u2010' || c == '\u2011') && letter(end + 1)) {
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /** A full stop inside initials such as U.K., where every letter has its own. */
    private boolean initial(int stop, boolean begun) {
        boolean single = stop - at == 1 || (begun && stop >= 2 && text.charAt(stop - 2) == '.');
        return single && (begun || (letter(stop + 1) && stop + 2 < text.length() && text.charAt(stop + 2) == '.'));
    }

    private boolean letter(int index) {
        return index < text.length() && Character.isLetter(text.codePointAt(index));
    }
}
