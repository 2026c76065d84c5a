package org.factdesk.service.check.rule;

import java.util.TreeSet;
import org.factdesk.service.text.Name;
import org.factdesk.service.text.Nouns;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;
import org.factdesk.service.text.Token;

/** Finds what an event is told of where no known name says it: a single word, or something without a name. */
final class EventSubjects {

    /** What stands before the words for something without a name. */
    static final String NAMELESS = "the ";

    private static final int LONGEST = 8;

    private EventSubjects() {}

    /** The single word that opens the sentence right before the verb, as in "Zenith went bankrupt"; null where none does. */
    static Name opening(Reading reading, Sentence sentence, int event) {
        Token word = reading.at(sentence.first());
        boolean name = event - sentence.first() <= 2
                && event > sentence.first()
                && word.isWord()
                && word.capital()
                && word.word().length() > 2
                && !Nouns.plural(word.word())
                && !reading.words().has("no_name", word.word());
        int first = sentence.first();
        return name
                ? new Name(
                        reading.span(first, first),
                        reading.exact(first, first),
                        first,
                        first,
                        Name.Kind.OTHER,
                        reading.exact(first, first),
                        "")
                : null;
    }

    /** What has no name but is told closely enough, as the subject that opens the sentence: the law on tolls. */
    static Name thing(Reading reading, int first, int event) {
        TreeSet<String> stems = new TreeSet<>();
        for (int i = first; i < event; i++) {
            Token token = reading.at(i);
            if (!token.isWord() || event - first > LONGEST) {
                return null;
            }
            boolean empty = reading.words().has("stop", token.word())
                    || reading.words().has("auxiliaries", token.word())
                    || token.word().length() < 3;
            if (!empty) {
                stems.add(Nouns.singular(token.word()));
            }
        }
        int last = event - 1;
        return stems.size() < 2
                ? null
                : new Name(
                        reading.span(first, last),
                        reading.exact(first, last),
                        first,
                        last,
                        Name.Kind.OTHER,
                        NAMELESS + String.join(" ", stems),
                        "");
    }
}
