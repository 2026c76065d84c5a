package org.factdesk.service.check.rule;

import java.util.List;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;
import org.factdesk.service.text.Token;
import org.factdesk.service.text.Vocabulary;

/** Statements that nobody by name stands behind: sources say, it is believed, reportedly. One finding a sentence. */
final class NamelessSources implements Rule {

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.ATTRIBUTION);
        for (Sentence sentence : text.reading().sentences()) {
            for (int i = sentence.first(); i < sentence.end(); i++) {
                int end = last(text.reading(), i);
                if (end >= i) {
                    locally.add(
                            Severity.WARNING,
                            "Nobody by name stands behind this: “"
                                    + text.reading().exact(i, end) + "”.",
                            "Ask who says it, and whether they can be named.",
                            new int[] {i, end});
                    break;
                }
            }
        }
        return locally.found();
    }

    /** The last token of a phrase that names nobody and begins here, or -1. */
    private static int last(Reading reading, int i) {
        Vocabulary words = reading.words();
        Token token = reading.at(i);
        if (!token.isWord()) {
            return -1;
        }
        if (words.has("hedges", token.word())) {
            return i;
        }
        if (words.has("nobody", token.word())) {
            boolean rumours =
                    token.word().startsWith("rumo") && reading.at(i + 1).is("that");
            return rumours ? i : nobody(reading, i);
        }
        if (words.has("vague_proof", token.word())
                && words.has("proof_verbs", reading.at(i + 1).word())) {
            return i + 1;
        }
        if (token.is("it")
                || token.is("is")
                || token.is("are")
                || token.is("was")
                || token.is("were")
                || token.is("been")) {
            return passive(reading, i);
        }
        return hidden(reading, i);
    }

    private static int nobody(Reading reading, int i) {
        Vocabulary words = reading.words();
        Token next = reading.at(i + 1);
        boolean theReports = (reading.at(i).is("reports") || reading.at(i).is("analysts"))
                && reading.at(i - 1).is("the");
        boolean verb = words.has("nobody_verbs", next.word())
                && !(next.is("report") && reading.at(i).is("source"));
        if (verb && !theReports && !byName(reading, i)) {
            return i + 1;
        }
        boolean close = next.is("close") && reading.at(i + 2).is("to");
        boolean according =
                reading.at(i - 1).is("to") && reading.at(i - 2).is("according") && !next.is("at") && !next.is("from");
        if (close) {
            return i + 2;
        }
        return according && !reading.at(i).is("reports") ? i : -1;
    }

    /** Whether the noun has a name before it that says whose it is, as in "Pentagon sources" it does not. */
    private static boolean byName(Reading reading, int i) {
        return reading.at(i - 1).word().endsWith("'s")
                || reading.at(i).is("reports")
                        && reading.at(i - 1).capital()
                        && !reading.at(i).capital()
                        && reading.sentenceOf(i) == reading.sentenceOf(Math.max(0, i - 2))
                        && !reading.at(i - 1).is("unconfirmed");
    }

    /** It is believed that; is said to; , it is understood, . */
    private static int passive(Reading reading, int i) {
        Vocabulary words = reading.words();
        boolean it = reading.at(i).is("it");
        int at = i + 1;
        while (reading.at(at).is("is")
                || reading.at(at).is("was")
                || reading.at(at).is("has")
                || reading.at(at).is("been")
                || reading.at(at).is("widely")
                || reading.at(at).is("also")) {
            at++;
        }
        if (!words.has("passive", reading.at(at).word()) || it && at == i + 1) {
            return -1;
        }
        Token next = reading.at(at + 1);
        boolean by = next.is("by");
        if (it) {
            return next.is("that") || next.is(",") ? at : -1;
        }
        return next.is("to") && !by && !reading.at(i - 1).is("it") ? at + 1 : -1;
    }

    /** People who do not want to be known. */
    private static int hidden(Reading reading, int i) {
        Token token = reading.at(i);
        boolean people = token.is("people") || token.is("person");
        if (people && reading.at(i + 1).is("familiar") && reading.at(i + 2).is("with")) {
            return i + 2;
        }
        boolean many = (reading.at(i - 1).is("many") || reading.at(i - 1).is("some"))
                && (reading.at(i + 1).is("say")
                        || reading.at(i + 1).is("believe")
                        || reading.at(i + 1).is("claim"));
        if (token.is("people") && many) {
            return i + 1;
        }
        boolean not = token.is("not")
                && (reading.at(i + 1).is("authorised") || reading.at(i + 1).is("authorized"));
        if (not && reading.at(i + 2).is("to")) {
            return i + 3;
        }
        boolean named = (token.is("not") || token.is("declined"))
                && reading.at(i + 1).is("to")
                && reading.at(i + 2).is("be")
                && (reading.at(i + 3).is("named") || reading.at(i + 3).is("identified"));
        if (named) {
            return i + 3;
        }
        if (token.is("condition") && reading.at(i + 2).is("anonymity")) {
            return i + 2;
        }
        if (token.is("unnamed") || token.is("anonymously")) {
            return token.is("unnamed") ? i + 1 : i;
        }
        boolean somebody = (token.is("some") || token.is("many") || token.is("others"))
                && (reading.at(i + 1).is("say")
                        || reading.at(i + 1).is("believe")
                        || reading.at(i + 1).is("claim"));
        if (somebody) {
            return i + 1;
        }
        boolean rumours =
                (token.is("rumours") || token.is("rumors")) && reading.at(i - 1).is("to");
        return rumours ? i : -1;
    }
}
