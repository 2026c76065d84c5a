package org.factdesk.service.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.service.text.Reading.Sentence;
import org.factdesk.service.text.Token.Kind;

/** Finds the quotations of a text and who says them. */
public final class Quotations {

    private static final int NEAR = 14;
    private static final int FAR = 400;
    private static final int SOON = 12;
    private static final int LAST_SPEAKER_GOES_ON = 3;

    private final Reading reading;
    private final Vocabulary words;
    private final TreeMap<Integer, Name> names = new TreeMap<>();
    private final Set<String> persons = new HashSet<>();
    private String lastSpeaker = "";
    private int lastSentence = -LAST_SPEAKER_GOES_ON;

    private Quotations(Reading reading, List<Name> found) {
        this.reading = reading;
        this.words = reading.words();
        found.forEach(name -> names.put(name.first(), name));
        found.stream().filter(name -> name.kind() == Name.Kind.PERSON).forEach(name -> persons.add(name.normal()));
    }

    /** The quotations of a text, in its order. */
    public static List<Quotation> of(String text) {
        Reading reading = Reading.of(text);
        return in(reading, Names.in(reading));
    }

    /** The quotations of a text whose names are known, in its order. */
    public static List<Quotation> in(Reading reading, List<Name> names) {
        Quotations quotations = new Quotations(reading, names);
        List<Quotation> found = new ArrayList<>();
        for (QuoteMarks.Marked marked : QuoteMarks.in(reading)) {
            found.add(quotations.quotation(marked));
        }
        return found;
    }

    private Quotation quotation(QuoteMarks.Marked marked) {
        int first = marked.open() + 1;
        int last = marked.close() - 1;
        while (last > first && reading.at(last).kind() == Kind.BREAK) {
            last--;
        }
        int verb = verb(marked);
        String speaker = verb < 0 ? goingOn(marked) : speaker(verb, marked);
        int sentence = reading.sentenceOf(last);
        if (!speaker.isEmpty()) {
            lastSpeaker = speaker;
            lastSentence = sentence;
        }
        return new Quotation(
                reading.span(first, last),
                reading.exact(first, last),
                first,
                last,
                speaker,
                verb < 0 ? "" : reading.at(verb).word(),
                marked.closed());
    }

    /** The nearest verb of saying around the marks: behind them in the same sentence, before them, or with a colon. */
    private int verb(QuoteMarks.Marked marked) {
        int end = sentence(Math.max(marked.open(), marked.close() - 1)).end();
        for (int i = marked.close() + 1;
                i < Math.min(marked.close() + NEAR, Math.max(end, marked.close() + 5)) && i < reading.size();
                i++) {
            Token token = reading.at(i);
            if (token.kind() == Kind.QUOTE || token.kind() == Kind.BREAK || token.is(".") || token.is(";")) {
                break;
            }
            if (says(i)) {
                return i;
            }
        }
        int start = sentence(marked.open()).first();
        boolean colon = reading.at(start - 1).is(":")
                || reading.at(start - 1).kind() == Kind.BREAK
                        && reading.at(start - 2).is(":");
        int from = colon ? sentence(start - 1).first() : start;
        for (int i = marked.open() - 1; i >= from; i--) {
            if (says(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a word is a verb of saying and not a noun such as "after claims". */
    private boolean says(int i) {
        Token token = reading.at(i);
        boolean noun = (token.is("claims")
                        || token.is("reports")
                        || token.is("estimate")
                        || token.is("estimates")
                        || token.is("put"))
                && words.has("stop", reading.at(i - 1).word());
        return token.isWord() && words.has("say", token.word()) && !noun;
    }

    private Sentence sentence(int token) {
        return reading.sentences().get(reading.sentenceOf(Math.max(0, Math.min(token, reading.size() - 1))));
    }

    /** The name behind "according to" in the same sentence, or null. */
    private Name source(int first, int end) {
        for (int i = first; i < end; i++) {
            if (reading.at(i).is("according") && reading.at(i + 1).is("to")) {
                return name(i + 2, i + NEAR);
            }
        }
        return null;
    }

    private String goingOn(QuoteMarks.Marked marked) {
        boolean near = reading.sentenceOf(marked.open()) - lastSentence <= LAST_SPEAKER_GOES_ON;
        int start = sentence(marked.open()).first();
        Name source = source(start, sentence(marked.open()).end());
        if (source != null) {
            return source.normal();
        }
        Name inSentence = person(marked.open() - 1, start);
        return inSentence != null ? inSentence.normal() : near ? lastSpeaker : "";
    }

    /** The subject of the verb: behind it ("said Ms Bell"), otherwise before it. */
    private String speaker(int verb, QuoteMarks.Marked marked) {
        boolean after = verb > marked.close();
        if (after && !reading.at(verb).is("told") && !reading.at(verb).is("tells")) {
            Name behind = name(verb + 1, verb + NEAR);
            if (behind != null && direct(verb + 1, behind.first())) {
                return behind.normal();
            }
        }
        int start = after ? marked.close() + 1 : sentence(verb).first();
        String close = closeBefore(verb, start);
        if (close != null) {
            return close;
        }
        Name before = person(verb - 1, start);
        if (before != null) {
            return before.normal();
        }
        if (reading.at(verb - 1).is("and")) {
            for (int i = start; i < Math.min(verb, start + 5); i++) {
                String told = pronounOrRole(i);
                if (told != null) {
                    return told;
                }
            }
        }
        String phrase = phrase(start, verb);
        return phrase.isEmpty() ? lastPerson(marked.open()) : phrase;
    }

    /** The pronoun, role or name that stands right before the verb; null where none does. */
    private String closeBefore(int verb, int start) {
        if (reading.at(verb - 1).is(",")) {
            var entry = names.ceilingEntry(start);
            boolean person =
                    entry != null && entry.getKey() < verb && entry.getValue().kind() == Name.Kind.PERSON;
            return person ? entry.getValue().normal() : null;
        }
        for (int i = verb - 1; i >= Math.max(start, verb - 3); i--) {
            String told = pronounOrRole(i);
            if (told != null) {
                return told;
            }
            var entry = names.floorEntry(i);
            boolean place = entry != null && entry.getValue().kind() == Name.Kind.PLACE;
            if (entry != null
                    && entry.getValue().last() >= i
                    && (!place && !reading.at(entry.getKey() - 1).is("from") || entry.getKey() == start)) {
                return entry.getValue().normal();
            }
        }
        return null;
    }

    /** The words before the verb when they are a short phrase, such as "a Kurdish woman from Iraq". */
    private String phrase(int start, int verb) {
        int from = verb;
        while (from > start && verb - from < 7 && reading.at(from - 1).isWord()) {
            from--;
        }
        boolean noun = from < verb
                && (reading.at(from).is("a")
                        || reading.at(from).is("an")
                        || reading.at(from).is("the")
                        || reading.at(from).is("one")
                        || Nouns.plural(reading.at(verb - 1).word()));
        return noun ? reading.exact(from, verb - 1) : "";
    }

    /** Whether nothing but titles and describing words stands between verb and name. */
    private boolean direct(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = reading.at(i);
            if (!token.isWord() && !token.is(",")
                    || token.is("that")
                    || token.is("to")
                    || token.is("in")
                    || token.is("of")
                    || token.is("on")) {
                return false;
            }
        }
        return true;
    }

    /** Whom a pronoun or "the president" means; null where the word is neither. */
    private String pronounOrRole(int i) {
        Token token = reading.at(i);
        if (token.is("he") || token.is("she") || token.is("they")) {
            return lastPerson(i);
        }
        boolean role = token.isWord()
                && words.has("roles", token.word())
                && !reading.at(i + 1).capital()
                && (reading.at(i - 1).is("the")
                        || reading.at(i - 2).is("the")
                        || reading.at(i - 3).is("the"));
        return role ? lastPerson(i) : null;
    }

    private String lastPerson(int token) {
        boolean near = reading.sentenceOf(Math.min(token, reading.size() - 1)) - lastSentence <= LAST_SPEAKER_GOES_ON;
        if (near && !lastSpeaker.isEmpty() && persons.contains(lastSpeaker)) {
            return lastSpeaker;
        }
        Name before = person(token - 1, token - FAR);
        if (before != null) {
            return before.normal();
        }
        var next = names.ceilingEntry(token);
        boolean soon = next != null
                && next.getKey() - token <= SOON
                && next.getValue().kind() == Name.Kind.PERSON
                && lastSpeaker.isEmpty();
        return soon ? next.getValue().normal() : "";
    }

    /** The nearest person's name that ends at or before a token and not before another. */
    private Name person(int token, int notBefore) {
        var entry = names.floorEntry(token);
        while (entry != null && entry.getKey() >= Math.max(0, notBefore)) {
            if (entry.getValue().kind() == Name.Kind.PERSON && entry.getValue().last() <= token) {
                return entry.getValue();
            }
            entry = names.lowerEntry(entry.getKey());
        }
        return null;
    }

    private Name name(int from, int to) {
        var entry = names.ceilingEntry(from);
        return entry != null
                        && entry.getKey() < to
                        && reading.sentenceOf(entry.getKey()) == reading.sentenceOf(Math.min(from, reading.size() - 1))
                ? entry.getValue()
                : null;
    }
}
