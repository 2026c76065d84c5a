package org.factdesk.service.check.rule;

import java.util.Set;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Token;
import org.factdesk.service.text.Vocabulary;

/** Finds people who are told of without a name because they want it so, or because nobody knows who they are. */
final class HiddenPeople {

    private static final Set<String> PEOPLE = Vocabulary.english().words("nobody_people");
    private static final Set<String> SOME = Vocabulary.english().words("nobody_some");
    private static final Set<String> VERBS = Vocabulary.english().words("nobody_people_verbs");

    private HiddenPeople() {}

    /** The last token of a phrase that begins here, or -1. */
    static int last(Reading reading, int i) {
        Token token = reading.at(i);
        if (PEOPLE.contains(token.word())) {
            return people(reading, i);
        }
        boolean not = token.is("not")
                && (reading.at(i + 1).is("authorised") || reading.at(i + 1).is("authorized"));
        if (not && reading.at(i + 2).is("to")) {
            return i + 3;
        }
        int to = token.is("not") || token.is("declined") || token.is("refused") || token.is("anonymous") ? i + 1 : -1;
        boolean named = to > 0
                && reading.at(to).is("to")
                && reading.at(to + 1).is("be")
                && (reading.at(to + 2).is("named")
                        || reading.at(to + 2).is("identified")
                        || reading.at(to + 2).is("quoted"));
        if (named) {
            return to + 2;
        }
        boolean condition = token.is("condition") || token.is("conditions");
        if (condition && reading.at(i + 1).is("of") && reading.at(i + 2).is("anonymity") || token.is("anonymously")) {
            return condition ? i + 2 : i;
        }
        boolean some =
                SOME.contains(token.word()) && VERBS.contains(reading.at(i + 1).word());
        boolean free = !reading.at(i - 1).is("the")
                && !reading.at(i - 1).is("of")
                && !reading.at(i - 1).is("while");
        return some && free ? i + 1 : -1;
    }

    /** People familiar with, a person with knowledge of, many people believe. */
    private static int people(Reading reading, int i) {
        Token next = reading.at(i + 1);
        boolean familiar = (next.is("familiar") || next.is("acquainted"))
                && reading.at(i + 2).is("with");
        boolean knows = next.is("with")
                && (reading.at(i + 2).is("knowledge")
                        || reading.at(i + 3).is("knowledge")
                        || reading.at(i + 2).is("inside"));
        boolean told =
                next.is("briefed") || next.is("close") && reading.at(i + 2).is("to");
        if (familiar || knows || told) {
            return i + 2;
        }
        boolean many = SOME.contains(reading.at(i - 1).word());
        return many && VERBS.contains(next.word()) ? i + 1 : -1;
    }
}
