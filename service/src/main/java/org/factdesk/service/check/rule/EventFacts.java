package org.factdesk.service.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.service.text.DateMention;
import org.factdesk.service.text.Name;
import org.factdesk.service.text.Period;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;
import org.factdesk.service.text.Vocabulary;

/** Reads when an article says that something happened which happens once: a death, a demolition, a launch. */
final class EventFacts {

    private static final Set<String> OF_PERSONS = Set.of(
            "death",
            "birth",
            "arrest",
            "capture",
            "release",
            "resignation",
            "election",
            "marriage",
            "retirement",
            "divorce");
    /** What somebody does to somebody: of "police arrested Ann Hale" it is hers. */
    private static final Set<String> DONE_TO = Set.of(
            "death", "arrest", "capture", "release", "sentence", "conviction", "acquittal", "dismissal", "charge");

    private static final int NEAR = 12;
    private static final int AROUND = 6;
    private static final int BOUND = 5;
    private static final int RELATIVE = 9;
    private static final Set<String> CLAUSES = Vocabulary.english().words("clause_openers", ",", ";");
    private static final Set<String> RELATIVES = Vocabulary.english().words("relatives");
    private static final Set<String> AGAIN = Vocabulary.english().words("repeated");
    private static final int MOST = 2000;

    private EventFacts() {}

    static List<Fact> of(CheckedText text) {
        FigureStates states = new FigureStates(text);
        TreeMap<Integer, Name> names = new TreeMap<>();
        text.names().forEach(name -> names.put(name.first(), name));
        List<Fact> facts = new ArrayList<>();
        Reading reading = text.reading();
        for (int number = 0; number < reading.sentences().size() && facts.size() < MOST; number++) {
            if (!text.datesOf(number).isEmpty()) {
                Sentence sentence = reading.sentences().get(number);
                for (int i = sentence.first(); i < sentence.end(); i++) {
                    String event = event(reading, i);
                    boolean once = event != null
                            && !planned(reading, i)
                            && text.find(Math.max(sentence.first(), i - AROUND), i + 3, AGAIN) < 0;
                    if (once) {
                        fact(text, states, names, new Told(event, sentence, number, i), facts);
                    }
                }
            }
        }
        return facts;
    }

    /** The event that a word tells, by itself, in a phrase or as a noun; null where it tells none. */
    private static String event(Reading reading, int i) {
        if (!reading.at(i).isWord() || reading.at(i).capital()) {
            return null;
        }
        String event = null;
        for (int length = 2; event == null && length <= 3; length++) {
            StringBuilder phrase = new StringBuilder(reading.at(i).word());
            for (int k = 1; k < length; k++) {
                phrase.append(' ').append(reading.at(i + k).word());
            }
            event = reading.words().value("event_phrases", phrase.toString());
        }
        event = event == null ? reading.words().value("events", reading.at(i).word()) : event;
        return event == null ? noun(reading, i) : event;
    }

    /** The murder of, the opening of: an event by its noun; null where none begins here. */
    private static String noun(Reading reading, int i) {
        boolean noun = reading.at(i).isWord()
                && reading.at(i + 1).is("of")
                && !reading.at(i).capital()
                && !reading.at(i - 1).is("a");
        return noun ? reading.words().value("event_nouns", reading.at(i).word()) : null;
    }

    private static boolean planned(Reading reading, int i) {
        for (int k = i - 1; k >= i - 3; k--) {
            if (reading.at(k).is("will")
                    || reading.at(k).is("would")
                    || reading.at(k).is("not")
                    || reading.at(k).is("be")
                    || reading.at(k).is("to")) {
                return true;
            }
        }
        return false;
    }

    /** An event where it is told: which one, in which sentence, at which token. */
    private record Told(String event, Sentence sentence, int number, int at) {}

    private static void fact(
            CheckedText text, FigureStates states, TreeMap<Integer, Name> names, Told told, List<Fact> facts) {
        int i = told.at();
        DateMention date = nearest(text.datesOf(told.number()), i);
        Period period = date == null ? null : date.period(text.published()).orElse(null);
        int from = date == null ? 0 : Math.min(i, date.last()) + 1;
        if (period == null || text.find(from, Math.max(i, date.first()), CLAUSES) >= 0) {
            return;
        }
        List<Name> whose = whose(text, names, told, date);
        if (whose.isEmpty() && !OF_PERSONS.contains(told.event())) {
            Name opening = EventSubjects.opening(text.reading(), told.sentence(), i);
            whose = opening == null ? List.of() : List.of(opening);
        }
        if (whose.isEmpty() && !OF_PERSONS.contains(told.event())) {
            Name thing = EventSubjects.thing(text.reading(), told.sentence().first(), i);
            whose = thing == null ? List.of() : List.of(thing);
        }
        if (!whose.isEmpty()) {
            facts.add(fact(text, states, told, date, period, whose));
        }
    }

    /** The names that the event is bound to: what it happened to, or where. */
    private static List<Name> whose(CheckedText text, TreeMap<Integer, Name> names, Told told, DateMention date) {
        int i = told.at();
        Sentence sentence = told.sentence();
        boolean noun = noun(text.reading(), i) != null;
        Name after = around(names.ceilingEntry(i));
        boolean done = !noun
                && DONE_TO.contains(told.event())
                && person(after)
                && after.last() < sentence.end()
                && object(text.reading(), after, i);
        List<Name> whose = new ArrayList<>();
        for (Name name : done ? List.of(after) : List.of(around(names.floorEntry(i)), after)) {
            boolean near = name.first() >= sentence.first()
                    && name.last() < sentence.end()
                    && Math.abs(name.first() - i) <= NEAR;
            boolean right = noun ? name.first() > i : name.last() < i || done;
            boolean bound = noun
                    ? name.first() > i
                            && name.first() - i <= 4
                            && date.first() - name.last() <= BOUND
                            && date.first() > i
                    : name.kind() == Name.Kind.PLACE || subject(text, name, i) || object(text.reading(), name, i);
            if (near && bound && (!OF_PERSONS.contains(told.event()) || person(name) && right)) {
                whose.add(name);
            }
        }
        return whose;
    }

    private static boolean person(Name name) {
        return name.normal().indexOf(' ') > 0 && name.kind() == Name.Kind.PERSON;
    }

    private static Fact fact(
            CheckedText text, FigureStates states, Told told, DateMention date, Period period, List<Name> whose) {
        String event = told.event();
        Name shown = whose.get(0);
        Set<String> keys = new TreeSet<>();
        whose.forEach(name -> keys.add("E|" + event + "|" + name.normal().toLowerCase(Locale.ROOT)));
        Attributions.Attribution said = Attributions.of(text, told.sentence());
        boolean whole = shown.normal().indexOf(' ') > 0 || shown.kind() != Name.Kind.PLACE;
        List<String> topic =
                whole || OF_PERSONS.contains(event) ? List.of(event) : states.topic(told.sentence(), said, false);
        topic = topic.stream()
                .filter(stem -> !reading(text, told.at()).startsWith(stem))
                .toList();
        return new Fact(
                Fact.Type.EVENT,
                text.id(),
                text.revision(),
                text.published(),
                text.reading().span(date.first(), date.last()),
                date.exact(),
                keys,
                event + ": " + shown.normal(),
                0,
                0,
                period.from(),
                period.to(),
                said.who(),
                topic.isEmpty() ? List.of(event) : topic);
    }

    /** Whether the name is the subject of the verb: nothing lies between but auxiliaries, or what commas enclose. */
    private static boolean subject(CheckedText text, Name name, int verb) {
        Reading reading = text.reading();
        int i = name.last() + 1;
        if (reading.at(i).is(",") || reading.at(i).is("(")) {
            String close = reading.at(i).is(",") ? "," : ")";
            int end = text.find(i + 1, Math.min(verb, i + NEAR), Set.of(close));
            i = end < 0 ? i + 1 : end + 1;
        }
        for (; i < verb; i++) {
            if (!reading.words().has("auxiliaries", reading.at(i).word())
                    && !reading.words().has("before_verbs", reading.at(i).word())
                    && !reading.at(i).word().endsWith("ly")) {
                return false;
            }
        }
        boolean relative = text.find(name.first() - RELATIVE, name.first(), RELATIVES) >= 0
                && text.find(name.first() - RELATIVE, name.first(), Set.of("of")) >= 0;
        return name.last() < verb && !relative;
    }

    /** Whether the name follows the verb as what it is done to: captured Luke Somers, unveiled its Apple Watch. */
    private static boolean object(Reading reading, Name name, int verb) {
        boolean plain = name.first() > verb && name.first() - verb <= 5;
        for (int i = verb + 1; plain && i < name.first(); i++) {
            plain = reading.at(i).isWord()
                    && !reading.words().has("place_before", reading.at(i).word());
        }
        return plain && !reading.at(name.last() + 1).word().endsWith("s");
    }

    private static final Name NOBODY = new Name(new TextSpan(0, 1), "", -1, Integer.MAX_VALUE, Name.Kind.OTHER, "", "");

    private static Name around(Map.Entry<Integer, Name> entry) {
        return entry == null ? NOBODY : entry.getValue();
    }

    private static String reading(CheckedText text, int token) {
        return text.reading().at(token).word();
    }

    private static DateMention nearest(List<DateMention> dates, int token) {
        DateMention found = null;
        for (DateMention date : dates) {
            boolean usable = date.unit() == null
                    || date.unit().equals("day")
                    || date.unit().equals("year");
            if (usable
                    && (found == null
                            || found.first() < token && date.first() > token && date.first() - token <= NEAR)) {
                found = date;
            }
        }
        return found;
    }
}
