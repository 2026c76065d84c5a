package org.factdesk.service.check.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.service.text.Approximation;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Figure.Kind;
import org.factdesk.service.text.Interval;
import org.factdesk.service.text.Period;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;
import org.factdesk.service.text.Token;
import org.factdesk.service.text.Vocabulary;

/** Reads what an article counts: what, where, when, what became of it, and who says so. */
final class FigureFacts {

    private static final int MOST = 5000;
    private static final int FEWEST = 20;
    private static final java.util.Set<String> SUBSTANCES = java.util.Set.of("kilogram", "litre", "hectare");

    /** What is known of a figure before it becomes a fact; later figures without a noun lean on it. */
    record Counted(int sentence, String noun, String state, String place) {}

    private final CheckedText text;
    private final Reading reading;
    private final FigurePlaces places;
    private final FigureStates states;
    private final CountedPeople people;
    private final FigureParts parts;
    private final FigureTimes times;
    private final List<Fact> facts = new ArrayList<>();
    private Counted last;

    private FigureFacts(CheckedText text) {
        this.text = text;
        this.reading = text.reading();
        this.places = new FigurePlaces(text);
        this.states = new FigureStates(text);
        this.people = new CountedPeople(reading);
        this.parts = new FigureParts(reading);
        this.times = new FigureTimes(text);
    }

    static List<Fact> of(CheckedText text) {
        FigureFacts reader = new FigureFacts(text);
        for (int sentence = 0; sentence < text.reading().sentences().size() && reader.facts.size() < MOST; sentence++) {
            reader.sentence(sentence);
        }
        return reader.facts;
    }

    private void sentence(int number) {
        List<Figure> figures = text.figuresOf(number);
        if (figures.isEmpty()) {
            return;
        }
        Sentence sentence = reading.sentences().get(number);
        Attributions.Attribution whole = Attributions.of(text, sentence);
        boolean clauses = text.find(sentence.first(), sentence.end(), java.util.Set.of(";")) >= 0;
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            int behind = i + 1 < figures.size()
                    ? reading.tokenAt(figures.get(i + 1).place().start())
                    : sentence.end();
            boolean converted = i > 0
                    && figure.kind() == Kind.MONEY
                    && reading.at(reading.tokenAt(figure.place().start()) - 1).is("(");
            if (comparable(figure) && !converted) {
                fact(
                        number,
                        sentence,
                        figure,
                        behind,
                        clauses ? Attributions.around(text, sentence, figure.first()) : whole);
            }
        }
    }

    private boolean comparable(Figure figure) {
        boolean amount = figure.kind() == Kind.COUNT || figure.kind() == Kind.MONEY || figure.kind() == Kind.MEASURE;
        return (amount || share(figure) && alone(figure) || lasting(figure))
                && figure.approximation() != Approximation.VAGUE
                && !figure.unit().equals("time")
                && !joined(figure)
                && !parts.partOrPlan(figure);
    }

    private static boolean share(Figure figure) {
        return figure.kind() == Kind.PERCENT
                || figure.kind() == Kind.SHARE && !figure.unit().isEmpty();
    }

    /** Whether no other share stands in the sentence, and no change is told by this one. */
    private boolean alone(Figure figure) {
        int sentence = reading.sentenceOf(figure.first());
        Token before = reading.at(reading.tokenAt(figure.place().start()) - 1);
        Token next = reading.at(figure.last() + 1);
        boolean change = before.is("by")
                || before.is("up")
                || before.is("down")
                || before.is("a") && figure.kind() == Kind.PERCENT
                || in(reading, "rise", next)
                || in(reading, "fall", next);
        return !change
                && text.figuresOf(sentence).stream()
                                .filter(other -> share(other) || other.kind() == Kind.POINTS)
                                .count()
                        == 1;
    }

    /** Whether it tells how long something went on: has lasted twelve days. */
    private boolean lasting(Figure figure) {
        int at = reading.tokenAt(figure.place().start());
        return figure.kind() == Kind.DURATION
                && (in(reading, "lasting", reading.at(at - 1)) || in(reading, "lasting", reading.at(at - 2)));
    }

    /** Whether the number describes something by its size: a 16-member group. */
    private boolean joined(Figure figure) {
        Token first = reading.at(figure.first());
        Token dash = reading.at(figure.first() + 1);
        boolean word = figure.first() == figure.last()
                && first.isWord()
                && first.word().indexOf('-') > 0;
        return figure.kind() == Kind.COUNT
                && !figure.unit().isEmpty()
                && (word || dash.is("-") && !dash.spaced() && figure.last() == figure.first() + 2);
    }

    private void fact(int number, Sentence sentence, Figure figure, int behind, Attributions.Attribution said) {
        boolean count = figure.kind() == Kind.COUNT;
        String state = states.state(figure, sentence, behind);
        String noun = count ? people.counted(figure) : share(figure) ? "%" : figure.unit();
        String place = places.place(figure, sentence, behind);
        String name = place.isEmpty() ? places.name(sentence, said) : "";
        if (noun.isEmpty()) {
            String announced = states.announced(figure, sentence);
            boolean leans = announced.isEmpty()
                    && figure.value() >= FEWEST
                    && last != null
                    && number - last.sentence() <= 1
                    && (number == last.sentence()
                            || figure.approximation() != Approximation.EXACT
                            || figure.value() >= 100);
            if (!leans && announced.isEmpty()) {
                return;
            }
            noun = leans ? last.noun() : announced;
            state = !state.isEmpty() ? state : leans ? last.state() : states.collected(figure, sentence);
            place = place.isEmpty() && leans ? last.place() : place;
        }
        place = place.isEmpty() ? FigurePlaces.normal(text.mainPlace()) : place;
        place = place.isEmpty() ? name : place;
        if (count && noun.equals("death") && !state.equals("rescue")) {
            state = noun;
        }
        noun = count ? people.person(noun, state, sentence) : noun;
        state = count ? people.settled(noun, state) : state;
        noun = count ? people.attending(noun, state) : noun;
        if (count) {
            last = new Counted(number, noun, state, place);
        }
        boolean unclear = count && noun.equals("person") && state.isEmpty();
        boolean few =
                unclear || count && figure.value() <= 3 && (state.isEmpty() || state.equals(FigureStates.PRESENT));
        if (!place.isEmpty() && !few) {
            add(figure, noun, state, place, name, sentence, behind, said);
        }
    }

    private void add(
            Figure figure,
            String noun,
            String state,
            String place,
            String name,
            Sentence sentence,
            int behind,
            Attributions.Attribution said) {
        Interval understood = figure.kind() == Kind.SHARE ? nearly(figure.understood()) : figure.understood();
        double scale = figure.kind() == Kind.SHARE ? 100 : 1;
        Period time = times.time(figure, sentence, behind);
        List<String> around = new ArrayList<>(states.topic(sentence, said, true));
        if (figure.kind() != Kind.COUNT && figure.kind() != Kind.SHARE) {
            around.removeAll(
                    states.topic(new Sentence(figure.first(), figure.last() + 1, sentence.paragraph()), said, true));
        }
        around.addAll(FigureTraits.of(reading, sentence, figure, said, times.day(figure, sentence)));
        TreeSet<String> keys = new TreeSet<>();
        if (share(figure)) {
            around.removeIf(stem -> stem.length() < 4);
            opening(sentence, said).ifPresent(around::add);
            around.addAll(states.told(sentence, said));
        }
        String rate = states.rate(figure);
        Kind kind = share(figure) ? Kind.PERCENT : figure.kind();
        String what = kind == Kind.PERCENT ? "" : state + states.occasion(state, sentence);
        String stem = "F|" + kind + "|" + noun + "|" + what + rate + "|";
        keys.add(stem + place);
        if (figure.kind() == Kind.MEASURE && SUBSTANCES.contains(noun)) {
            keys.add("F|MEASURE|" + noun + "|" + FigureConflicts.ANY + "|" + place);
        }
        if (!name.isEmpty()) {
            keys.add(stem + name);
        }
        if (figure.kind() != Kind.COUNT && !text.mainPlace().isEmpty()) {
            keys.add(stem + FigurePlaces.normal(text.mainPlace()));
        }
        TextSpan span = figure.place();
        facts.add(new Fact(
                Fact.Type.FIGURE,
                text.id(),
                text.revision(),
                text.published(),
                span,
                text.words(span),
                keys,
                label(figure, noun, state, place),
                understood.low() * scale,
                understood.high() * scale,
                from(time),
                to(time),
                said.who(),
                around));
    }

    /** A third is what nobody has counted to the last digit. */
    private static Interval nearly(Interval share) {
        return new Interval(share.low() * 0.92, share.high() * 1.08);
    }

    /** What a share is of, where it opens the sentence in the singular: unemployment, turnout. */
    private java.util.Optional<String> opening(Sentence sentence, Attributions.Attribution said) {
        int first = sentence.first();
        Token word = reading.at(first);
        boolean subject = word.isWord()
                && (said.first() > first || said.last() < first)
                && word.word().length() > 5
                && !in(reading, "stop", word)
                && !in(reading, "no_name", word);
        return subject ? java.util.Optional.of(word.word().substring(0, 5)) : java.util.Optional.empty();
    }

    private static LocalDate from(Period time) {
        return time == null ? null : time.from();
    }

    private static LocalDate to(Period time) {
        return time == null ? null : time.to();
    }

    private static final Map<String, String> SHOWN = new HashMap<>(Map.of("GBP", "£", "EUR", "€", "USD", "$"));

    private String label(Figure figure, String noun, String state, String place) {
        String what = figure.kind() == Kind.COUNT ? plural(noun) : SHOWN.getOrDefault(noun, noun);
        String became = state.isEmpty() || state.equals(FigureStates.PRESENT) ? "" : " (" + state + ")";
        boolean named = place.startsWith(FigurePlaces.NAME);
        return what + became + (named ? " of " + shown(place.substring(1)) : " in " + shown(place));
    }

    private static String plural(String noun) {
        String known = Vocabulary.english().value("label_plurals", noun);
        if (known != null) {
            return known;
        }
        return noun.matches(".*(s|x|ch|sh)")
                ? noun + "es"
                : noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    private static String shown(String place) {
        return place.isEmpty() ? place : Character.toUpperCase(place.charAt(0)) + place.substring(1);
    }

    /** Whether a token is a word of that list. */
    static boolean in(Reading reading, String list, Token token) {
        return token.isWord() && reading.words().has(list, token.bare());
    }
}
