package org.factdesk.service.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Figure.Kind;
import org.factdesk.service.text.Interval;
import org.factdesk.service.text.Nouns;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;
import org.factdesk.service.text.Token;

/** Holds the figures of a headline against those of its text: twelve dead above, fourteen killed below. */
final class Headlines implements Rule {

    private static final int LONGEST = 20;
    private static final int SENTENCES = 6;
    private static final int SHORTEST = 4;
    private static final int STEM = 4;
    private static final int FEWEST = 2;
    private static final double TOO_FAR = 100;

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.FIGURE_CONFLICT);
        Reading reading = text.reading();
        if (reading.sentences().size() < 2
                || !headline(reading, reading.sentences().get(0))) {
            return List.of();
        }
        FigureStates states = new FigureStates(text);
        Sentence head = reading.sentences().get(0);
        Set<String> about = stems(reading, head);
        for (Figure told : text.figuresOf(0)) {
            Figure other = amount(told) ? contradicting(text, states, told, about) : null;
            if (other != null) {
                tell(text, told, other, locally);
            }
        }
        return locally.found();
    }

    private static boolean headline(Reading reading, Sentence sentence) {
        boolean alone = reading.at(sentence.end() - 1).kind() == Token.Kind.BREAK
                || reading.at(sentence.end()).kind() == Token.Kind.BREAK;
        return alone && sentence.end() - sentence.first() <= LONGEST;
    }

    private static boolean amount(Figure figure) {
        return figure.kind() == Kind.COUNT || figure.kind() == Kind.MONEY || figure.kind() == Kind.PERCENT;
    }

    /** The first figure below that counts the same and differs, where no figure of the text agrees with the headline's. */
    private static Figure contradicting(CheckedText text, FigureStates states, Figure told, Set<String> about) {
        double sum = 0;
        Figure found = null;
        for (int sentence = 1; sentence < text.reading().sentences().size(); sentence++) {
            for (Figure figure : text.figuresOf(sentence)) {
                boolean kind = figure.kind() == told.kind();
                sum += kind ? figure.value() : 0;
                if (kind && wide(figure).overlaps(wide(told)) || wide(told).overlaps(new Interval(sum, sum))) {
                    return null;
                }
                boolean first = kind && found == null && sentence <= SENTENCES;
                if (first && same(text, states, told, figure, sentence) && shares(text, about, sentence)) {
                    found = figure;
                }
            }
        }
        return found;
    }

    private static boolean same(CheckedText text, FigureStates states, Figure told, Figure figure, int sentence) {
        Reading reading = text.reading();
        String counted = counted(states, reading, told, 0);
        FigureParts parts = new FigureParts(reading);
        return !parts.partOrPlan(figure)
                && !parts.partOrPlan(told)
                && apart(told, figure) < TOO_FAR
                && (figure.unit().equals(told.unit()) || !counted.isEmpty())
                && counted(states, reading, figure, sentence).equals(counted);
    }

    private static boolean shares(CheckedText text, Set<String> about, int sentence) {
        Set<String> common = stems(text.reading(), text.reading().sentences().get(sentence));
        common.retainAll(about);
        return common.size() >= FEWEST;
    }

    private static Interval wide(Figure figure) {
        Interval understood = figure.understood();
        double slack = Math.abs(figure.value()) * 0.02;
        return new Interval(understood.low() - slack, understood.high() + slack);
    }

    private static double apart(Figure one, Figure other) {
        double low = Math.min(one.value(), other.value());
        return low <= 0 ? Double.POSITIVE_INFINITY : Math.max(one.value(), other.value()) / low;
    }

    /** What a figure counts, and what became of it: the dead, the jobs that are cut. */
    private static String counted(FigureStates states, Reading reading, Figure figure, int sentence) {
        Sentence whole = reading.sentences().get(sentence);
        String state = states.state(figure, whole, whole.end());
        if (figure.kind() != Kind.COUNT) {
            return figure.unit() + "|" + state;
        }
        String noun = Nouns.counted(figure.unit());
        boolean people = noun.isEmpty() || noun.equals("person") || noun.equals(state);
        return people ? state : noun + "|" + (state.equals(FigureStates.PRESENT) ? "" : state);
    }

    private static Set<String> stems(Reading reading, Sentence sentence) {
        Set<String> stems = new HashSet<>();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            Token token = reading.at(i);
            String word = token.bare();
            boolean plain = token.isWord()
                    && word.length() >= SHORTEST
                    && !reading.words().has("stop", word)
                    && !reading.words().has("numbers", word)
                    && !reading.words().has("magnitudes", word);
            if (plain) {
                stems.add(word.substring(0, STEM).toLowerCase(Locale.ROOT));
            }
        }
        return stems;
    }

    private static void tell(CheckedText text, Figure told, Figure other, Locally locally) {
        List<Spot> places = new ArrayList<>();
        places.add(spot(text, told));
        places.add(spot(text, other));
        locally.add(
                Severity.WARNING,
                "The headline says “" + told.exact() + "”, the text “" + other.exact() + "”.",
                Numbers.write(told.value()) + " ≠ " + Numbers.write(other.value()),
                places);
    }

    private static Spot spot(CheckedText text, Figure figure) {
        Interval understood = figure.understood();
        return new Spot(
                text.id(),
                text.revision(),
                figure.place(),
                text.words(figure.place()),
                understood.low(),
                understood.high(),
                "",
                "");
    }
}
