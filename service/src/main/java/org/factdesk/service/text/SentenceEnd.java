package org.factdesk.service.text;

import java.util.Locale;
import java.util.Set;

/**
 * Whether a sentence ends where it may: not behind an abbreviation, an initial or the number of a list, not before the
 * rest of a sentence that quoted another, and behind a note's number rather than before it. Looks at a few words around
 * the place, never further.
 */
final class SentenceEnd {

    /** Stand before a name or a number, so that what follows belongs to them. */
    private static final Set<String> LEADING = Set.of(
            "mr", "drs", "mrs", "ms", "dr", "prof", "st", "gen", "col", "lt", "sgt", "maj", "capt", "cmdr", "adm",
            "rep", "reps", "sen", "sens", "gov", "rev", "hon", "pres", "supt", "insp", "messrs", "mme", "mlle", "mt",
            "ft", "vs", "v", "e.g", "i.e", "cf", "ca", "c", "approx", "fig", "figs", "vol", "ed", "eds", "al", "viz",
            "esp", "incl", "brig", "det", "sr", "sra", "dept", "assoc", "asst");

    /** Belong to what follows when that is a number. */
    private static final Set<String> COUNTING = Set.of(
            "no", "nos", "p", "pp", "art", "sec", "ch", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
            "oct", "nov", "dec", "tel", "ext", "para", "nr");

    /** May end a sentence or not; they do when a word follows with which sentences begin. */
    private static final Set<String> EITHER = Set.of(
            "inc", "ltd", "pvt", "pty", "co", "corp", "llc", "plc", "jr", "bros", "etc", "ave", "blvd", "rd", "est",
            "univ", "a.m", "p.m", "u.s", "u.k", "u.n", "e.u", "d.c", "ph.d", "gmbh", "km", "cm", "kg", "ft", "hr",
            "min", "cal", "calif", "mass", "conn", "fla", "ill", "pa", "va", "wash", "tex");

    private static final Set<String> BEGINNING = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "it",
            "its",
            "he",
            "she",
            "they",
            "we",
            "i",
            "you",
            "his",
            "her",
            "their",
            "our",
            "my",
            "your",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "to",
            "as",
            "of",
            "after",
            "before",
            "since",
            "during",
            "under",
            "over",
            "but",
            "and",
            "or",
            "so",
            "yet",
            "if",
            "when",
            "while",
            "because",
            "although",
            "though",
            "until",
            "unless",
            "once",
            "there",
            "here",
            "then",
            "now",
            "however",
            "meanwhile",
            "also",
            "still",
            "even",
            "instead",
            "according",
            "what",
            "who",
            "which",
            "where",
            "why",
            "how",
            "no",
            "not",
            "yes",
            "some",
            "many",
            "most",
            "all",
            "both",
            "each",
            "every",
            "another",
            "other",
            "others",
            "one",
            "two",
            "is",
            "are",
            "was",
            "were",
            "do",
            "does",
            "did",
            "can",
            "could",
            "will",
            "would",
            "should",
            "may",
            "let",
            "please",
            "thanks",
            "i'm",
            "it's",
            "he's",
            "she's",
            "they're",
            "we're",
            "don't",
            "i've");

    private static final int FAR = 24;

    private SentenceEnd() {}

    /**
     * Where a sentence ends that began at the start and may end at this index; 0 when it goes on.
     *
     * @param start where it began
     * @param may an index behind the blanks that follow it
     */
    static int at(String line, int start, int may) {
        if (may >= line.length()) {
            return may;
        }
        int behind = withoutBlanks(line, start, may);
        int mark = withoutClosers(line, start, behind);
        if (mark == start) {
            return may;
        }
        int next = line.codePointAt(may);
        if (behind == may && mark == may && Character.isLetterOrDigit(next) && next < 128) {
            return 0;
        }
        if (Character.isLowerCase(next) && (mark < behind || line.charAt(mark - 1) == '…')) {
            return 0;
        }
        if (line.charAt(mark - 1) == '.' && belongs(line, start, mark, may)) {
            return 0;
        }
        return behindNote(line, may);
    }

    /**
     * Where ICU sees no end: behind a full stop after a plain word, before a word in small letters or without a blank, as
     * people write in haste; 0 where there is none between the two indexes.
     */
    static int before(String line, int from, int to) {
        for (int dot = from; dot + 2 < to; dot++) {
            char next = line.charAt(dot + 1);
            boolean small = Character.isLowerCase(line.charAt(dot + 2));
            if (line.charAt(dot) == '.' && small && (next == ' ' || Character.isUpperCase(next))) {
                if (plainWord(line, from, dot)) {
                    return next == ' ' ? dot + 2 : dot + 1;
                }
            }
        }
        return 0;
    }

    private static boolean plainWord(String line, int from, int dot) {
        int start = dot;
        while (start > from && Character.isLowerCase(line.charAt(start - 1))) {
            start--;
        }
        boolean whole = start == 0 || line.charAt(start - 1) == ' ' || line.charAt(start - 1) == '\'';
        String word = line.substring(start, dot);
        return whole
                && dot - start >= 2
                && !LEADING.contains(word)
                && !EITHER.contains(word)
                && !COUNTING.contains(word);
    }

    private static boolean belongs(String line, int start, int mark, int may) {
        if (mark - 2 >= start && line.charAt(mark - 2) == '.') {
            return false;
        }
        String word = wordBefore(line, start, mark - 1);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean digit = Character.isDigit(line.charAt(may)) || line.charAt(may) == '#';
        boolean begins = BEGINNING.contains(wordAfter(line, may).toLowerCase(Locale.ROOT));
        if (mark - 1 - word.length() == start && enumerates(word)) {
            return true;
        }
        if (COUNTING.contains(lower)) {
            return digit;
        }
        if (LEADING.contains(lower)) {
            return !(lower.length() == 1 && begins);
        }
        if (EITHER.contains(lower) || initial(word)) {
            return !begins;
        }
        return false;
    }

    /** The number or letter of a list's point. */
    private static boolean enumerates(String word) {
        return !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit)
                || word.length() == 1 && !word.equals("I");
    }

    /** A single capital, or several with full stops between them. */
    private static boolean initial(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean letter = i % 2 == 0;
            if (letter != Character.isUpperCase(word.charAt(i)) || (!letter && word.charAt(i) != '.')) {
                return false;
            }
        }
        return word.length() % 2 == 1 && !word.equals("I");
    }

    private static String wordBefore(String line, int start, int end) {
        int from = end;
        while (from > start && end - from < FAR && inWord(line.charAt(from - 1))) {
            from--;
        }
        return line.substring(from, end);
    }

    private static boolean inWord(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    private static String wordAfter(String line, int from) {
        int to = from;
        while (to < line.length()
                && to - from < FAR
                && (Character.isLetter(line.charAt(to)) || line.charAt(to) == '\'' || line.charAt(to) == '’')) {
            to++;
        }
        return line.substring(from, to).replace('’', '\'');
    }

    /** Behind the numbers of notes, which stand behind the sentence they belong to. */
    private static int behindNote(String line, int may) {
        int end = may;
        while (end < line.length() && line.charAt(end) == '[') {
            int close = line.indexOf(']', end);
            if (close < 0 || close - end > 6 || !line.substring(end + 1, close).matches("[0-9.… ]+")) {
                return end;
            }
            end = close + 1;
            while (end < line.length() && line.charAt(end) == ' ') {
                end++;
            }
        }
        return end;
    }

    private static int withoutBlanks(String line, int start, int end) {
        int at = end;
        while (at > start
                && (Character.isWhitespace(line.charAt(at - 1)) || Character.isSpaceChar(line.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    private static int withoutClosers(String line, int start, int end) {
        int at = end;
        while (at > start && "\"'”’»)]".indexOf(line.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
