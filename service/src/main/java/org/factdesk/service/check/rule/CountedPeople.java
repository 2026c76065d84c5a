package org.factdesk.service.check.rule;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Nouns;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;
import org.factdesk.service.text.Token;

/** Tells who the people are that a figure counts: the dead, those at a protest, a workforce and its jobs. */
final class CountedPeople {

    static final String ATTENDANCE = "attendance";

    private static final String EMPLOYMENT = "employment";
    private static final String JOB = "job";
    private static final String CUT = "cut";
    private static final int OFTEN = 3;
    private static final Set<String> OF_THINGS =
            Set.of("damage", "outage", "price", "height", "length", "depth", "width");
    private static final Set<String> PERSONS = Set.of(
            "migrant",
            "protester",
            "passenger",
            "fighter",
            "soldier",
            "pupil",
            "student",
            "worker",
            "resident",
            "child",
            "visitor",
            "officer",
            "inmate",
            "patient",
            "hostage",
            "spectator",
            "supporter",
            "person");

    private final Reading reading;
    private final String main;

    CountedPeople(Reading reading) {
        this.reading = reading;
        this.main = mainPersons();
    }

    /** What a figure counts; of job losses and job cuts the jobs. */
    String counted(Figure figure) {
        boolean lost = figure.qualifier().endsWith(JOB)
                && (figure.unit().equals("loss") || figure.unit().equals(CUT));
        return lost ? JOB : Nouns.counted(figure.unit());
    }

    /** Whom "people" means here: the persons that the sentence speaks of. */
    String person(String noun, String state, Sentence sentence) {
        if (noun.equals("person") && state.equals(EMPLOYMENT)) {
            return "worker";
        }
        if (noun.equals("worker") && gone(state)) {
            return JOB;
        }
        if (state.equals("signature") && PERSONS.contains(noun)) {
            return state;
        }
        if (state.equals("infection") && PERSONS.contains(noun)) {
            return "case";
        }
        boolean any = noun.equals("person") || noun.equals("death") || noun.equals("injury") || noun.equals("missing");
        if (!any) {
            return FigureStates.HURT.contains(state) && noun.equals("death") ? "person" : noun;
        }
        if (!state.equals(FigureStates.PRESENT)) {
            return "person";
        }
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (reading.at(i).is("aboard")
                    || reading.at(i).is("on") && reading.at(i + 1).is("board")) {
                return "passenger";
            }
            if (reading.at(i).isWord()) {
                String counted = Nouns.counted(Nouns.singular(reading.at(i).bare()));
                if (PERSONS.contains(counted) && !counted.equals("person")) {
                    return counted;
                }
            }
        }
        return main;
    }

    /** The persons that the article speaks of most, where it does so often; otherwise people. */
    private String mainPersons() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Token token : reading.tokens()) {
            if (token.isWord() && !token.capital() && Nouns.plural(token.bare())) {
                String counted = Nouns.counted(Nouns.singular(token.bare()));
                if (PERSONS.contains(counted) && !counted.equals("person")) {
                    counts.merge(counted, 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= OFTEN)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("person");
    }

    private static boolean gone(String state) {
        return state.equals(CUT) || state.equals(FigureStates.LOSS);
    }

    /** Those who come to something are people, whatever else they are called. */
    String attending(String noun, String state) {
        return state.equals(ATTENDANCE) && PERSONS.contains(noun) ? "person" : noun;
    }

    /** Persons of whom nothing is told are somewhere: protesters at their protest, workers at work. */
    String settled(String noun, String state) {
        if (noun.equals("signature") || noun.equals("case")) {
            return noun.equals("case") ? "infection" : noun;
        }
        if (state.equals(FigureStates.LOSS) && !noun.equals(JOB)) {
            return PERSONS.contains(noun) && !noun.equals("person") ? FigureStates.PRESENT : "";
        }
        if (noun.equals(JOB) && (gone(state) || state.equals(EMPLOYMENT))) {
            return CUT;
        }
        boolean thing = OF_THINGS.contains(state) && PERSONS.contains(noun) && !noun.equals("person");
        boolean open = state.isEmpty() || state.equals(FigureStates.PRESENT) || thing;
        if (open && (noun.equals("protester") || noun.equals("spectator"))) {
            return ATTENDANCE;
        }
        if (open && noun.equals("worker")) {
            return EMPLOYMENT;
        }
        if (PERSONS.contains(noun) && !noun.equals("person")) {
            return state.isEmpty() || thing ? FigureStates.PRESENT : state;
        }
        return state.equals(FigureStates.PRESENT) && !noun.equals("person") ? "" : state;
    }
}
