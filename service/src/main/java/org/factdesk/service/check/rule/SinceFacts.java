package org.factdesk.service.check.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factdesk.service.text.DateMention;
import org.factdesk.service.text.Name;
import org.factdesk.service.text.Nouns;
import org.factdesk.service.text.Period;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;
import org.factdesk.service.text.Token;
import org.factdesk.service.text.Vocabulary;

/** Reads since when something is so: Ann Hale has led the club since 2010. */
final class SinceFacts {

    private static final int MOST = 500;
    private static final int LONGEST = 9;
    private static final Set<String> HAVE = Vocabulary.english().words("have");

    private SinceFacts() {}

    static List<Fact> of(CheckedText text) {
        TreeMap<Integer, Name> names = new TreeMap<>();
        text.names().forEach(name -> names.put(name.first(), name));
        List<Fact> facts = new ArrayList<>();
        for (DateMention date : text.dates()) {
            Period period = date.year() == 0 || facts.size() >= MOST
                    ? null
                    : date.period(text.published()).orElse(null);
            if (period != null && text.reading().at(date.first() - 1).is("since")) {
                add(text, names, date, period, facts);
            }
        }
        return facts;
    }

    private static void add(
            CheckedText text, TreeMap<Integer, Name> names, DateMention date, Period period, List<Fact> facts) {
        Reading reading = text.reading();
        Sentence sentence = text.sentenceOf(date.first());
        int have = date.first() - 2;
        while (have > sentence.first()
                && date.first() - have <= LONGEST
                && !HAVE.contains(reading.at(have).word())) {
            have--;
        }
        Map.Entry<Integer, Name> subject = names.floorEntry(have - 1);
        boolean there = HAVE.contains(reading.at(have).word())
                && subject != null
                && subject.getKey() >= sentence.first()
                && subject.getValue().last() == have - 1
                && subject.getValue().normal().indexOf(' ') > 0;
        Set<String> stems = there ? stems(reading, have + 1, date.first() - 1) : Set.of();
        if (!stems.isEmpty()) {
            String name = subject.getValue().normal();
            String what = String.join(" ", stems);
            facts.add(new Fact(
                    Fact.Type.EVENT,
                    text.id(),
                    text.revision(),
                    text.published(),
                    reading.span(date.first(), date.last()),
                    date.exact(),
                    Set.of("E|since " + what + "|" + name.toLowerCase(Locale.ROOT)),
                    "since when: " + name,
                    0,
                    0,
                    period.from(),
                    period.to(),
                    Attributions.of(text, sentence).who(),
                    List.of(what)));
        }
    }

    private static Set<String> stems(Reading reading, int from, int to) {
        Set<String> stems = new TreeSet<>();
        for (int i = from; i < to; i++) {
            Token token = reading.at(i);
            if (!token.isWord()) {
                return Set.of();
            }
            if (!reading.words().has("stop", token.word()) && token.word().length() > 2) {
                stems.add(Nouns.singular(token.word()));
            }
        }
        return stems;
    }
}
