package org.factdesk.service.search;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.desk.MalformedException;

/**
 * What somebody looks for, read as people write it: all words must be there; words in quotes stand side by side, a minus
 * in front excludes, a star behind stands for any ending. Every text can be read; what holds no word is left out.
 *
 * @param terms what must or must not be there
 */
record AskedWords(List<Term> terms) {

    /** The longest text that can be looked for, in UTF-16 units. */
    static final int LONGEST = 1000;

    private static final String QUOTES = "\"“”„";

    AskedWords {
        terms = List.copyOf(terms);
    }

    /**
     * One word or one phrase.
     *
     * @param excluded whether it must not be there
     * @param begins whether its last word may go on
     */
    record Term(String text, boolean excluded, boolean begins) {}

    /** @throws MalformedException when the text is longer than {@value #LONGEST} */
    static AskedWords read(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            throw new MalformedException(
                    "long-query",
                    "The words to look for are " + text.length() + " characters long. Give at most " + LONGEST + ".");
        }
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            at = term(text, at, terms);
        }
        return new AskedWords(terms);
    }

    private static int term(String text, int from, List<Term> terms) {
        int at = from;
        if (blank(text.charAt(at))) {
            return at + 1;
        }
        boolean excluded = text.charAt(at) == '-' && at + 1 < text.length() && !blank(text.charAt(at + 1));
        if (excluded) {
            at++;
        }
        boolean quoted = QUOTES.indexOf(text.charAt(at)) >= 0;
        int begin = quoted ? at + 1 : at;
        int end = begin;
        while (end < text.length() && !ends(text.charAt(end), quoted)) {
            end++;
        }
        String words = text.substring(begin, end);
        if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
            terms.add(new Term(words, excluded, !quoted && words.endsWith("*")));
        }
        return quoted ? end + 1 : Math.max(end, from + 1);
    }

    private static boolean ends(char next, boolean quoted) {
        return QUOTES.indexOf(next) >= 0 || (!quoted && blank(next));
    }

    private static boolean blank(char next) {
        return Character.isWhitespace(next) || Character.isSpaceChar(next) || Character.isISOControl(next);
    }

    /** Whether nothing is looked for: then nothing is found. */
    boolean none() {
        return terms.stream().allMatch(Term::excluded);
    }
}
