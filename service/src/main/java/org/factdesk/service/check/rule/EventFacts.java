package org.factdesk.service.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.service.text.DateMention;
import org.factdesk.service.text.Name;
import org.factdesk.service.text.Period;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;

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
    private static final int NEAR = 12;
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
                    String event = reading.at(i).isWord() && !reading.at(i).capital()
                            ? reading.words().value("events", reading.at(i).word())
                            : null;
                    if (event != null && !planned(reading, i)) {
                        fact(text, states, names, sentence, number, i, event, facts);
                    }
                }
            }
        }
        return facts;
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

    private static void fact(
            CheckedText text,
            FigureStates states,
            TreeMap<Integer, Name> names,
            Sentence sentence,
            int number,
            int i,
            String event,
            List<Fact> facts) {
        DateMention date = nearest(text.datesOf(number), i);
        Period period = date == null ? null : date.period(text.published()).orElse(null);
        if (period == null) {
            return;
        }
        Set<String> keys = new TreeSet<>();
        Name shown = null;
        var before = names.floorEntry(i);
        var after = names.ceilingEntry(i);
        for (var entry : new java.util.Map.Entry[] {before, after}) {
            Name name = entry == null ? null : (Name) entry.getValue();
            boolean near = name != null
                    && name.first() >= sentence.first()
                    && name.last() < sentence.end()
                    && Math.abs(name.first() - i) <= NEAR;
            boolean person = name != null && name.normal().indexOf(' ') > 0 && name.kind() == Name.Kind.PERSON;
            if (near && (OF_PERSONS.contains(event) ? person && entry == before : true)) {
                keys.add("E|" + event + "|" + name.normal().toLowerCase(Locale.ROOT));
                shown = shown == null ? name : shown;
            }
        }
        if (!keys.isEmpty()) {
            Attributions.Attribution said = Attributions.of(text, sentence);
            boolean whole = shown.normal().indexOf(' ') > 0;
            List<String> topic = whole || OF_PERSONS.contains(event) ? List.of(event) : states.topic(sentence, said);
            topic = topic.stream()
                    .filter(stem -> !reading(text, i).startsWith(stem))
                    .toList();
            List<String> about = topic.isEmpty() ? List.of(event) : topic;
            facts.add(new Fact(
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
                    about));
        }
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
