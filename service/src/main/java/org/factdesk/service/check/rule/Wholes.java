package org.factdesk.service.check.rule;

import java.util.List;
import java.util.Set;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Approximation;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Figure.Kind;
import org.factdesk.service.text.Nouns;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Vocabulary;

/** Works out shares of a whole that is told with its part: half of the 240 jobs, 90 in all; and shares of more than all. */
final class Wholes implements Rule {

    private static final int BESIDE = 4;
    private static final Set<String> OPENERS = Vocabulary.english().words("part_openers", ",", "–", "—", "(", ":");
    private static final Set<String> CLOSERS = Set.of(",", "–", "—", ")", ".", ";");

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.ARITHMETIC);
        for (int sentence = 0; sentence < text.reading().sentences().size(); sentence++) {
            List<Figure> figures = text.figuresOf(sentence);
            for (int i = 0; i < figures.size(); i++) {
                Figure told = figures.get(i);
                if (told.kind() == Kind.PERCENT && told.value() > 100) {
                    moreThanAll(text.reading(), told, locally);
                }
                boolean share = told.kind() == Kind.SHARE || told.kind() == Kind.PERCENT;
                if (share && i + 2 < figures.size()) {
                    part(text.reading(), told, figures.get(i + 1), figures.get(i + 2), locally);
                }
            }
        }
        return locally.found();
    }

    private static void part(Reading reading, Figure told, Figure whole, Figure part, Locally locally) {
        int before = reading.tokenAt(part.place().start()) - 1;
        boolean counts = whole.kind() == part.kind()
                && (whole.kind() == Kind.COUNT
                        || whole.kind() == Kind.MONEY && whole.unit().equals(part.unit()));
        boolean of = ofTheWhole(reading, told, whole);
        boolean opened = OPENERS.contains(reading.at(before).word()) && before - whole.last() <= BESIDE;
        Figure.Kind kind = told.kind();
        if (!counts || !of || !opened || !closed(reading, part) || otherNoun(whole, part) || whole.value() <= 0) {
            return;
        }
        double right = part.value() / whole.value() * 100;
        double said = kind == Kind.SHARE ? told.value() * 100 : told.value();
        double slack = Math.max(1, told.approximation() == Approximation.EXACT ? said * 0.08 : said * 0.15);
        boolean fits = kind == Kind.PERCENT ? Numbers.fits(told, right) : Math.abs(right - said) <= slack;
        locally.add(
                fits ? Severity.FITS : Severity.ERROR,
                "“" + told.exact() + "” " + (fits ? "fits" : "does not fit") + " " + Numbers.write(part.value())
                        + " of " + Numbers.write(whole.value()) + ".",
                Numbers.write(part.value()) + " / " + Numbers.write(whole.value()) + " = " + Numbers.percent(right),
                new int[] {told.first(), told.last()},
                new int[] {part.first(), part.last()},
                new int[] {whole.first(), whole.last()});
    }

    private static boolean ofTheWhole(Reading reading, Figure told, Figure whole) {
        int begin = reading.tokenAt(whole.place().start());
        for (int i = told.last(); i < begin; i++) {
            if (reading.at(i).is("of")) {
                return begin - told.last() <= BESIDE;
            }
        }
        return false;
    }

    private static boolean closed(Reading reading, Figure part) {
        int next = part.last() + 1;
        boolean inAll = reading.at(next).is("in")
                && (reading.at(next + 1).is("all") || reading.at(next + 1).is("total"));
        return inAll || CLOSERS.contains(reading.at(next).word());
    }

    private static boolean otherNoun(Figure whole, Figure part) {
        return !part.unit().isEmpty() && !Nouns.counted(part.unit()).equals(Nouns.counted(whole.unit()));
    }

    /** 130 percent of all voters: there are no more than all. */
    private static void moreThanAll(Reading reading, Figure told, Locally locally) {
        int of = told.last();
        while (of < told.last() + 2 && !reading.at(of).is("of")) {
            of++;
        }
        boolean all = reading.at(of).is("of")
                && (reading.at(of + 1).is("all") || reading.at(of + 1).is("the"))
                && Nouns.plural(reading.at(of + 2).word())
                && Nouns.counted(Nouns.singular(reading.at(of + 2).word())).length() > 2;
        boolean change = reading.at(told.first() - 1).is("by")
                || reading.at(told.first() - 1).is("rise");
        if (all && !change) {
            locally.add(
                    Severity.ERROR,
                    "“" + told.exact() + "” is more than all of them.",
                    Numbers.percent(told.value()) + " > 100 %",
                    new int[] {told.first(), told.last()});
        }
    }
}
