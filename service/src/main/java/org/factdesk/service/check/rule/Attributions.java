package org.factdesk.service.check.rule;

import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;
import org.factdesk.service.text.Token;
import org.factdesk.service.text.Vocabulary;

/** Finds who says what a sentence tells: "officials said", "according to the coast guard". */
final class Attributions {

    private static final int LONGEST = 6;
    private static final java.util.Set<String> PRONOUNS = Vocabulary.english().words("speaker_pronouns");

    /**
     * Who says it.
     *
     * @param first the first token of the attribution
     * @param last the last one
     */
    record Attribution(String who, int first, int last) {}

    private static final Attribution NOBODY = new Attribution("", -1, -1);

    private Attributions() {}

    static Attribution of(CheckedText text, Sentence sentence) {
        return of(text, sentence.first(), sentence.end());
    }

    /** Who says what the clause around a token tells; where that is nobody, who says the sentence. */
    static Attribution around(CheckedText text, Sentence sentence, int token) {
        int first = token;
        while (first > sentence.first() && !text.reading().at(first - 1).is(";")) {
            first--;
        }
        int end = token;
        while (end < sentence.end() && !text.reading().at(end).is(";")) {
            end++;
        }
        Attribution own = of(text, first, end);
        return own.who().isEmpty() ? of(text, sentence) : own;
    }

    private static Attribution of(CheckedText text, int first, int last) {
        Reading reading = text.reading();
        for (int i = first; i < last; i++) {
            if (reading.at(i).is("according") && reading.at(i + 1).is("to")) {
                int end = phraseEnd(reading, i + 2, last);
                if (end > i + 2) {
                    return new Attribution(clean(reading.exact(i + 2, end - 1)), i, end - 1);
                }
            }
            if (reading.at(i).isWord()
                    && !reading.at(i).capital()
                    && (reading.words().has("say", reading.at(i).word()) || gives(reading, i))
                    && i > first) {
                int begin = phraseBegin(reading, i, first);
                if (begin < i) {
                    return new Attribution(clean(reading.exact(begin, i - 1)), begin, i);
                }
                if (reading.at(i - 1).is(",") || reading.at(i - 1).kind() == Token.Kind.QUOTE) {
                    int end = phraseEnd(reading, i + 1, last);
                    return end > i + 1 ? new Attribution(clean(reading.exact(i + 1, end - 1)), i, end - 1) : NOBODY;
                }
            }
        }
        return NOBODY;
    }

    /** Counted 40,000, spoke of 9,000. */
    private static boolean gives(Reading reading, int i) {
        int next = reading.at(i + 1).is("of") || reading.at(i + 1).is("about") ? i + 2 : i + 1;
        return reading.words().has("gives", reading.at(i).word())
                && reading.at(next).kind() == Token.Kind.NUMBER;
    }

    /** The words of who says it without article; empty for a pronoun, and for what is no noun: "will", "not publicly". */
    private static String clean(String who) {
        String plain = who.replaceAll("\\s+", " ").replaceFirst("^(?i)(the|a|an|but|and|while) ", "");
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        Vocabulary words = Vocabulary.english();
        boolean capital = !last.isEmpty() && Character.isUpperCase(last.charAt(0)) && plain.length() > last.length();
        boolean noun = capital || !words.has("stop", last) && !last.endsWith("ly") && !words.has("relative_days", last);
        if (PRONOUNS.contains(plain.toLowerCase(java.util.Locale.ROOT)) || !noun) {
            return "";
        }
        return plain.length() > 80 ? plain.substring(0, 80) : plain;
    }

    private static int phraseBegin(Reading reading, int verb, int from) {
        int begin = verb;
        while (begin > from
                && verb - begin < LONGEST
                && reading.at(begin - 1).isWord()
                && !breaks(reading, begin - 1)) {
            begin--;
        }
        return begin;
    }

    private static boolean breaks(Reading reading, int i) {
        Token token = reading.at(i);
        return token.is("that")
                || token.is("but")
                || token.is("as")
                || token.is("was")
                || token.is("were")
                || token.is("is")
                || token.is("are")
                || token.is("have")
                || token.is("has")
                || token.is("had")
                || token.is("who")
                || token.is("which")
                || token.is("in") && reading.at(i + 1).capital();
    }

    private static int phraseEnd(Reading reading, int from, int to) {
        int end = from;
        while (end < to && end - from < LONGEST && reading.at(end).isWord() && !breaks(reading, end)) {
            end++;
        }
        return end;
    }
}
