package org.factdesk.service.check.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.factdesk.service.text.Approximation;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;
import org.factdesk.service.text.Token;

/**
 * Tells which of several like things a figure is about: the old library or the new one, witnesses of the prosecution or of
 * the defence, French soldiers or German ones, Sunday's snow or Tuesday's; and whether it is a least or a most.
 */
final class FigureTraits {

    /** What a trait begins with; no stem of a topic does. */
    static final String MARK = "~";

    private static final String LEAST = MARK + "least";
    private static final String MOST = MARK + "most";
    private static final String DAY = MARK + "day=";
    private static final String NATION = MARK + "nation=";
    private static final String SUBSTANCE = MARK + "of=";
    private static final int STEM = 5;
    private static final Set<String> LASTING = Set.of("death", "injury", "missing");

    private FigureTraits() {}

    static List<String> of(
            Reading reading, Sentence sentence, Figure figure, Attributions.Attribution said, LocalDate day) {
        Set<String> traits = new TreeSet<>();
        Map<String, String> groups = new HashMap<>();
        Set<String> both = new HashSet<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            boolean own = i < said.first() || i > said.last();
            String group = own ? reading.words().value("rivals", reading.at(i).word()) : null;
            String member = group == null ? null : groups.putIfAbsent(group.split("=")[0], group);
            if (member != null && !member.equals(group)) {
                both.add(group.split("=")[0]);
            }
        }
        groups.forEach((group, member) -> {
            if (!both.contains(group)) {
                traits.add(MARK + member);
            }
        });
        for (int i = figure.first() + 1; i < figure.last(); i++) {
            Token token = reading.at(i);
            if (token.isWord() && token.capital()) {
                traits.add(NATION + token.bare());
            }
        }
        Token of = reading.at(figure.last() + 2);
        if (figure.kind() == Figure.Kind.MEASURE
                && reading.at(figure.last() + 1).is("of")
                && of.isWord()
                && of.word().length() >= STEM
                && !reading.words().has("stop", of.word())) {
            traits.add(SUBSTANCE + of.word().substring(0, STEM));
        }
        if (day != null) {
            traits.add(DAY + day);
        }
        if (figure.approximation() == Approximation.MORE_THAN) {
            traits.add(LEAST);
        } else if (figure.approximation() == Approximation.UP_TO) {
            traits.add(MOST);
        }
        return new ArrayList<>(traits);
    }

    /** Whether two figures are about two things, by a trait that they do not share. */
    static boolean apart(Fact one, Fact other) {
        for (String trait : one.words()) {
            int group = trait.startsWith(MARK) ? trait.indexOf('=') : -1;
            String start = group < 0 ? "" : trait.substring(0, group + 1);
            boolean rival = group > 0
                    && !other.words().contains(trait)
                    && other.words().stream().anyMatch(word -> word.startsWith(start))
                    && (!start.equals(DAY) || days(trait, one, other));
            if (rival) {
                return true;
            }
        }
        return between(one, other) || between(other, one);
    }

    /** Whether one measures a substance that the other's sentence names: 2 tonnes of cocaine, the haul of cocaine. */
    static boolean ofTheSame(Fact one, Fact other) {
        return named(one, other) || named(other, one);
    }

    private static boolean named(Fact one, Fact other) {
        return one.words().stream()
                .anyMatch(word ->
                        word.startsWith(SUBSTANCE) && other.words().contains(word.substring(SUBSTANCE.length())));
    }

    /** Whether something that happens on days is told of two days; the dead of one day are those of the next as well. */
    private static boolean days(String trait, Fact one, Fact other) {
        boolean lasting = one.keys().stream().anyMatch(key -> LASTING.contains(key.split("\\|", -1)[3]));
        String there = other.words().stream()
                .filter(word -> word.startsWith(DAY))
                .findFirst()
                .orElse(trait);
        long between = ChronoUnit.DAYS.between(
                LocalDate.parse(trait.substring(DAY.length())), LocalDate.parse(there.substring(DAY.length())));
        return !lasting && between != 0;
    }

    /** At least 30 and at most 50 can both be true. */
    private static boolean between(Fact one, Fact other) {
        return one.words().contains(LEAST) && other.words().contains(MOST) && one.low() <= other.high();
    }

    /** The stems without the traits. */
    static Set<String> stems(Fact fact) {
        Set<String> stems = new HashSet<>(fact.words());
        stems.removeIf(word -> word.startsWith(MARK));
        return stems;
    }
}
