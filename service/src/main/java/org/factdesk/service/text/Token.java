package org.factdesk.service.text;

/**
 * A word, number or mark of a text.
 *
 * @param from its first UTF-16 unit
 * @param to the unit behind its last
 * @param start its first code point
 * @param end the code point behind its last
 * @param word in lower case, with straight apostrophes
 * @param spaced whether something blank stands before it
 * @param capital whether it begins with a capital letter
 */
public record Token(Kind kind, int from, int to, int start, int end, String word, boolean spaced, boolean capital) {

    /** What a token is. */
    public enum Kind {
        WORD,
        NUMBER,
        QUOTE,
        MARK,
        BREAK
    }

    /** Whether it is this word, in lower case. */
    public boolean is(String text) {
        return word.equals(text);
    }

    /** Whether it is a word. */
    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** The word without a possessive ending. */
    public String bare() {
        if (word.endsWith("'s")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
    }
}
