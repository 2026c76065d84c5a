package org.factdesk.service.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Name;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Vocabulary;

/** Reads how old an article says that somebody is: when they were born is then told differently by another age. */
final class AgeFacts {

    private static final int MOST = 500;
    private static final int BESIDE = 4;
    private static final Set<String> BETWEEN = Vocabulary.english().words("age_links", ",", "(");
    private static final Set<String> THEN = Vocabulary.english().words("age_then");

    private AgeFacts() {}

    static List<Fact> of(CheckedText text) {
        if (text.published() == null) {
            return List.of();
        }
        TreeMap<Integer, Name> persons = new TreeMap<>();
        text.names().stream()
                .filter(name -> name.kind() == Name.Kind.PERSON && name.normal().indexOf(' ') > 0)
                .forEach(name -> persons.put(name.first(), name));
        List<Fact> facts = new ArrayList<>();
        for (Figure figure : text.figures()) {
            Name whose = figure.kind() == Figure.Kind.AGE && facts.size() < MOST ? whose(text, figure, persons) : null;
            if (whose != null) {
                facts.add(fact(text, figure, whose));
            }
        }
        return facts;
    }

    /** Ann Hale, 41, and the 41-year-old Ann Hale; null where the age is told of another time, or nobody stands beside it. */
    private static Name whose(CheckedText text, Figure figure, TreeMap<Integer, Name> persons) {
        Reading reading = text.reading();
        if (text.find(figure.first() - 3, figure.last() + 3, THEN) >= 0) {
            return null;
        }
        Map.Entry<Integer, Name> before = persons.lowerEntry(figure.first());
        if (before != null && only(reading, before.getValue().last() + 1, figure.first())) {
            return before.getValue();
        }
        Map.Entry<Integer, Name> after = persons.higherEntry(figure.last());
        boolean old = figure.exact().toLowerCase(Locale.ROOT).contains("year");
        boolean beside = after != null && old && after.getKey() - figure.last() <= BESIDE;
        for (int i = figure.last() + 1; beside && i < after.getKey(); i++) {
            beside = reading.at(i).isWord()
                    && !reading.words().has("stop", reading.at(i).word());
        }
        return beside ? after.getValue() : null;
    }

    private static boolean only(Reading reading, int from, int to) {
        boolean only = to > from && to - from <= BESIDE;
        for (int i = from; only && i < to; i++) {
            only = BETWEEN.contains(reading.at(i).word());
        }
        return only;
    }

    private static Fact fact(CheckedText text, Figure figure, Name whose) {
        int age = (int) figure.value();
        LocalDate day = text.published();
        String name = whose.normal();
        return new Fact(
                Fact.Type.EVENT,
                text.id(),
                text.revision(),
                day,
                figure.place(),
                figure.exact(),
                Set.of("E|birth|" + name.toLowerCase(Locale.ROOT)),
                "birth: " + name,
                0,
                0,
                day.minusYears(age + 1),
                day.minusYears(age),
                "",
                List.of("birth"));
    }
}
