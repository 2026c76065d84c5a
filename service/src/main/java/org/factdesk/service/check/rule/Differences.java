package org.factdesk.service.check.rule;

import java.util.List;
import java.util.Set;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Approximation;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Figure.Kind;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;
import org.factdesk.service.text.Vocabulary;

/** Works out what lies between two figures: 34 votes to 21, a majority of 13; income of £5m, spending of £7m, a gap of £2m. */
final class Differences implements Rule {

    private static final int FAR = 14;
    private static final double ROUGHLY = 0.12;
    private static final Set<String> WORDS = Vocabulary.english().words("difference_words");
    private static final Set<String> IN = Vocabulary.english().words("coming_in");
    private static final Set<String> OUT = Vocabulary.english().words("going_out");

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.ARITHMETIC);
        Reading reading = text.reading();
        for (int number = 0; number < reading.sentences().size(); number++) {
            List<Figure> figures = text.figuresOf(number);
            for (int i = 0; i + 2 < figures.size(); i++) {
                Figure one = figures.get(i);
                Figure other = figures.get(i + 1);
                Figure told = figures.get(i + 2);
                if (differs(reading, told) && alike(one, other) && alike(other, told) && near(one, other, told)) {
                    judge(told, one, other, locally);
                    break;
                }
            }
            if (figures.size() == 3) {
                net(text, reading.sentences().get(number), figures, locally);
            }
        }
        return locally.found();
    }

    /** A majority of, a budget deficit of. */
    private static boolean differs(Reading reading, Figure told) {
        int of = reading.tokenAt(told.place().start()) - 1;
        return reading.at(of).is("of")
                && WORDS.contains(reading.at(of - 1).word())
                && (reading.at(of - 2).is("a")
                        || reading.at(of - 3).is("a")
                        || reading.at(of - 2).is("the"));
    }

    private static boolean near(Figure one, Figure other, Figure told) {
        return other.first() - one.last() <= FAR && told.first() - other.last() <= FAR / 2;
    }

    private static boolean alike(Figure one, Figure other) {
        boolean amount = one.kind() == Kind.COUNT || one.kind() == Kind.MONEY;
        boolean unit =
                one.unit().isEmpty() || other.unit().isEmpty() || one.unit().equals(other.unit());
        return amount && one.kind() == other.kind() && unit;
    }

    /** Net migration stood at 80,000: 210,000 arrived and 130,000 left. */
    private static void net(CheckedText text, Sentence sentence, List<Figure> figures, Locally locally) {
        int net = text.find(sentence.first(), sentence.end(), Set.of("net"));
        Figure told = null;
        Figure in = null;
        Figure out = null;
        for (int i = 0; i < 3; i++) {
            Figure figure = figures.get(i);
            int end = i + 1 < 3 ? figures.get(i + 1).first() : sentence.end();
            if (text.find(figure.last() + 1, end, IN) >= 0) {
                in = figure;
            } else if (text.find(figure.last() + 1, end, OUT) >= 0) {
                out = figure;
            } else {
                told = figure;
            }
        }
        boolean all = net >= 0 && told != null && in != null && out != null && net < told.first();
        if (all && told.kind() == in.kind() && in.kind() == out.kind()) {
            judge(told, in, out, locally);
        }
    }

    private static void judge(Figure told, Figure one, Figure other, Locally locally) {
        double right = Math.abs(one.value() - other.value());
        boolean exact = told.approximation() == Approximation.EXACT
                && one.approximation() == Approximation.EXACT
                && other.approximation() == Approximation.EXACT;
        double slack = exact ? right * 0.02 : Math.max(one.value(), other.value()) * ROUGHLY;
        boolean fits = Math.abs(right - told.value()) <= slack;
        locally.add(
                fits ? Severity.FITS : Severity.ERROR,
                "Between “" + one.exact() + "” and “" + other.exact() + "” there are " + Numbers.write(right)
                        + "; the text says " + Numbers.write(told.value()) + ".",
                Numbers.write(Math.max(one.value(), other.value())) + " − "
                        + Numbers.write(Math.min(one.value(), other.value())) + " = " + Numbers.write(right),
                new int[] {told.first(), told.last()},
                new int[] {one.first(), one.last()},
                new int[] {other.first(), other.last()});
    }
}
