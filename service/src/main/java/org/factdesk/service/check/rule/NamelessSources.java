package org.factdesk.service.check.rule;

import java.util.List;
import java.util.Set;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Nouns;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;
import org.factdesk.service.text.Token;
import org.factdesk.service.text.Vocabulary;

/** Statements that nobody by name stands behind: sources say, it is believed, reportedly. One finding a sentence. */
final class NamelessSources implements Rule {

    private static final int FAR = 7;
    private static final Set<String> FOLLOWED = Vocabulary.english().words("source_links");

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.ATTRIBUTION);
        for (Sentence sentence : text.reading().sentences()) {
            boolean named = named(text, sentence);
            for (int i = sentence.first(); i < sentence.end(); i++) {
                int end = last(text.reading(), i);
                boolean hedge = text.reading()
                        .words()
                        .has("hedges", text.reading().at(i).word());
                if (end >= i && !(hedge && named)) {
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

    /** Whether somebody by name stands behind the sentence: Ann Hale said, according to Variety. */
    private static boolean named(CheckedText text, Sentence sentence) {
        Reading reading = text.reading();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            boolean according =
                    reading.at(i).is("according") && reading.at(i + 1).is("to");
            if (according
                    && (reading.at(i + 2).capital()
                            || reading.at(i + 2).is("the") && reading.at(i + 3).capital())) {
                return true;
            }
        }
        String who = Attributions.of(text, sentence).who();
        return who.indexOf(' ') > 0 && Character.isUpperCase(who.charAt(who.lastIndexOf(' ') + 1));
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
        if (words.has("nameless", token.word())) {
            return nameless(reading, i);
        }
        if (words.has("nobody", token.word())) {
            return nobody(reading, i);
        }
        if (words.has("vague_proof", token.word())
                && words.has("proof_verbs", reading.at(i + 1).word())
                && !bounded(reading, i)) {
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
        int hearsay = Hearsay.last(reading, i);
        return hearsay >= i ? hearsay : HiddenPeople.last(reading, i);
    }

    /** Whether "the", "our" or a name before it says whose figures they are. */
    private static boolean bounded(Reading reading, int i) {
        Token before = reading.at(i - 1);
        return before.is("the")
                || before.is("these")
                || before.is("its")
                || before.word().endsWith("'s");
    }

    /** An anonymous official said; according to unconfirmed reports. */
    private static int nameless(Reading reading, int i) {
        boolean according = false;
        for (int k = i - 1; k >= i - 3; k--) {
            according |= reading.at(k).is("to") && reading.at(k - 1).is("according");
        }
        for (int noun = i + 1; noun <= i + 4 && reading.at(noun).isWord(); noun++) {
            boolean says = noun > i + 1
                    && reading.words().has("nobody_verbs", reading.at(noun).word());
            boolean plural =
                    Nouns.plural(reading.at(noun).word()) || reading.at(noun).is("source");
            if (says || according && plural) {
                return noun;
            }
        }
        return reading.at(i).is("unnamed") && reading.at(i + 1).isWord() ? i + 1 : -1;
    }

    private static int nobody(Reading reading, int i) {
        Vocabulary words = reading.words();
        Token token = reading.at(i);
        boolean known = words.has("nobody_known", token.word())
                && (reading.at(i - 1).is("the")
                        || reading.at(i - 1).is("these")
                        || reading.at(i - 1).is("those"));
        if (known || byName(reading, i)) {
            return -1;
        }
        int verb = verb(reading, i);
        if (verb > 0 && !(reading.at(verb).is("report") && token.is("source"))) {
            return verb;
        }
        Token next = reading.at(i + 1);
        boolean close = next.is("close") && reading.at(i + 2).is("to");
        boolean according = false;
        for (int k = i - 1; k >= i - 4; k--) {
            according |= reading.at(k).is("to") && reading.at(k - 1).is("according");
        }
        if (close) {
            return i + 2;
        }
        boolean somebody = next.is("at") || next.is("from") || next.capital() || next.is("of") || next.is("by");
        return according && !somebody && !token.is("reports") ? i : -1;
    }

    /** The verb of saying that follows, after "familiar with the plans" or "in the ministry" only for sources; otherwise 0. */
    private static int verb(Reading reading, int i) {
        int next = reading.at(i + 1).is("have")
                        || reading.at(i + 1).is("has")
                        || reading.at(i + 1).is("also")
                ? i + 2
                : i + 1;
        if (reading.words().has("nobody_verbs", reading.at(next).word())) {
            return next;
        }
        boolean source = reading.at(i).word().startsWith("source")
                || reading.at(i).word().startsWith("insider");
        boolean goesOn = source && FOLLOWED.contains(reading.at(i + 1).word());
        for (int k = i + 2; goesOn && k <= i + FAR && reading.at(k).isWord(); k++) {
            boolean noun = reading.at(k - 1).is("the")
                    || reading.at(k - 1).is("a")
                    || reading.at(k - 1).is("its");
            if (!noun && reading.words().has("nobody_verbs", reading.at(k).word())) {
                return k;
            }
        }
        return 0;
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
                || reading.at(at).word().endsWith("ly")
                || reading.at(at).is("also")
                || reading.at(at).is("now")) {
            at++;
        }
        boolean known = words.has("passive", reading.at(at).word())
                || it && words.has("passive_it", reading.at(at).word());
        if (!known || it && at == i + 1) {
            return -1;
        }
        Token next = reading.at(at + 1);
        boolean by = next.is("by");
        if (it) {
            boolean closing = next.is(".") && reading.at(i - 1).is(",");
            return next.is("that") || next.is(",") || closing ? at : -1;
        }
        return next.is("to") && !by && !reading.at(i - 1).is("it") ? at + 1 : -1;
    }
}
