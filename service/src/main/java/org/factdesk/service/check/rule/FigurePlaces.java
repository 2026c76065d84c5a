package org.factdesk.service.check.rule;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Name;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;
import org.factdesk.service.text.Token;
import org.factdesk.service.text.Vocabulary;

/** Finds the place that a figure is about. */
final class FigurePlaces {

    /** What a name begins with that is no place. */
    static final String NAME = "@";

    private final CheckedText text;
    private final TreeMap<Integer, Name> places = new TreeMap<>();
    private final TreeMap<Integer, Name> others = new TreeMap<>();

    FigurePlaces(CheckedText text) {
        this.text = text;
        text.names().stream()
                .filter(name -> name.kind() != Name.Kind.PLACE)
                .forEach(name -> others.put(name.first(), name));
        text.names().stream()
                .filter(name -> name.kind() == Name.Kind.PLACE
                        && !text.reading()
                                .words()
                                .has("place_words", name.normal().toLowerCase(Locale.ROOT)))
                .forEach(name -> places.put(name.first(), name));
    }

    /** The place in its normal form; empty where the sentence names none. */
    String place(Figure figure, Sentence sentence, int behind) {
        Name after = best(figure.last() + 1, behind, true);
        if (after != null) {
            return normal(after.normal());
        }
        Name before = best(sentence.first(), figure.first(), false);
        if (before != null) {
            return normal(before.normal());
        }
        Name rest = best(behind, sentence.end(), true);
        return rest != null && !figuresBetween(behind, rest.first()) ? normal(rest.normal()) : "";
    }

    /** Where no place is named, whom or what the sentence names first, outside of who says it; otherwise empty. */
    String name(Sentence sentence, Attributions.Attribution said) {
        for (Name name : others.subMap(sentence.first(), sentence.end()).values()) {
            boolean own = name.last() < said.first() || name.first() > said.last();
            if (own && name.normal().length() > 2) {
                return NAME + name.normal().toLowerCase(Locale.ROOT);
            }
        }
        return "";
    }

    private boolean figuresBetween(int from, int to) {
        return text.figuresOf(text.reading().sentenceOf(from)).stream()
                .anyMatch(
                        figure -> figure.first() >= from && figure.first() < to && figure.kind() == Figure.Kind.COUNT);
    }

    /** The first or the last place of a stretch, rather one that something is in than one that something comes from. */
    private Name best(int from, int to, boolean first) {
        Name found = null;
        boolean strong = false;
        for (Map.Entry<Integer, Name> entry :
                places.subMap(from, Math.max(from, to)).entrySet()) {
            boolean in = in(text.reading(), entry.getKey());
            boolean better = found == null || in && !strong || !first && in == strong;
            if (better && !away(text.reading(), entry.getKey())) {
                found = entry.getValue();
                strong = in;
            }
        }
        return found;
    }

    private static boolean in(Reading reading, int token) {
        Token before = reading.at(token - 1);
        return before.is("in")
                || before.is("near")
                || before.is("around")
                || before.is("at")
                || before.is("outside")
                || before.is("off")
                || before.is("of");
    }

    private static boolean away(Reading reading, int token) {
        Token before = reading.at(token - (reading.at(token - 1).is("the") ? 2 : 1));
        return before.is("from")
                || before.is("to")
                || before.is("into")
                || before.is("for")
                || before.is("reach")
                || before.is("cross")
                || before.is("crossing")
                || before.is("across");
    }

    /** One form for the several names of a place. */
    static String normal(String place) {
        String lower = place.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
        String same = Vocabulary.english().value("same_place", lower);
        return same == null ? lower : same;
    }
}
