package org.factdesk.service.check.rule;

import java.util.Set;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Token;
import org.factdesk.service.text.Vocabulary;

/** Finds what is only heard: rumours are swirling, word has it, there are reports that. */
final class Hearsay {

    private static final Set<String> THERE = Vocabulary.english().words("hearsay");

    private Hearsay() {}

    /** The last token of a phrase that begins here, or -1. */
    static int last(Reading reading, int i) {
        Token token = reading.at(i);
        Token next = reading.at(i + 1);
        boolean rumour = token.word().startsWith("rumour") || token.word().startsWith("rumor");
        boolean noun = rumour && !token.word().endsWith("ed");
        boolean told = reading.words().has("rumour_verbs", next.word())
                && !reading.words().has("auxiliaries", reading.at(i + 2).word());
        boolean are = next.is("are") || next.is("were");
        if (noun
                && (told && !are
                        || are && reading.at(i + 2).word().endsWith("ing")
                        || reading.at(i - 1).is("to"))) {
            return next.isWord() ? i + 1 : i;
        }
        boolean word = token.is("word") || token.is("legend") || token.is("gossip");
        if (word && next.is("has") && reading.at(i + 2).is("it")) {
            return i + 2;
        }
        if (token.is("speculation") && (next.is("that") || next.is("is") || next.is("was") || next.is("has"))) {
            return i + 1;
        }
        return token.is("there") ? there(reading, i) : -1;
    }

    /** There are (some, unconfirmed) reports that. */
    private static int there(Reading reading, int i) {
        for (int k = i + 1; k <= i + 6 && !reading.at(k).is("no"); k++) {
            boolean that = THERE.contains(reading.at(k).word())
                    && (reading.at(k + 1).is("that") || reading.at(k + 1).is("of"));
            if (that) {
                return k + 1;
            }
            if (!reading.at(k).isWord()) {
                return -1;
            }
        }
        return -1;
    }
}
