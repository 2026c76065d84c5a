package org.factdesk.service.check.rule;

import java.util.List;
import java.util.Set;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Approximation;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Figure.Kind;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Vocabulary;

/** Multiplies what each of several gets or costs: 20 workers, £300 each, a total of £6,000. */
final class Products implements Rule {

    private static final int NEAR = 5;
    private static final double EXACTLY = 0.02;
    private static final double ROUGHLY = 0.12;
    private static final Set<String> EACH = Vocabulary.english().words("each");
    private static final Set<String> HEADS = Vocabulary.english().words("heads");

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.ARITHMETIC);
        for (int sentence = 0; sentence < text.reading().sentences().size(); sentence++) {
            List<Figure> figures = text.figuresOf(sentence);
            for (int i = 0; i + 2 < figures.size(); i++) {
                Figure total = figures.get(i + 2);
                Figure one = figures.get(i);
                Figure other = figures.get(i + 1);
                boolean near = other.first() - one.last() <= NEAR && Rates.inAll(text.reading(), total);
                if (near && each(text.reading(), other) && counts(one, other, total)) {
                    judge(one, other, total, locally);
                } else if (near && each(text.reading(), one) && counts(other, one, total)) {
                    judge(other, one, total, locally);
                } else if (each(text.reading(), total) && inParts(text.reading(), one, other, total)) {
                    judge(other, total, one, locally);
                }
            }
        }
        return locally.found();
    }

    private static boolean each(Reading reading, Figure figure) {
        int next = figure.last() + 1;
        return EACH.contains(reading.at(next).word())
                || (reading.at(next).is("a") || reading.at(next).is("per"))
                        && HEADS.contains(reading.at(next + 1).word());
    }

    /** £60,000 in three instalments of £20,000 each. */
    private static boolean inParts(Reading reading, Figure whole, Figure number, Figure each) {
        int before = reading.tokenAt(number.place().start()) - 1;
        return (reading.at(before).is("in") || reading.at(before).is("into"))
                && before - whole.last() <= NEAR
                && reading.at(reading.tokenAt(each.place().start()) - 1).is("of")
                && each.first() - number.last() <= NEAR
                && counts(number, each, whole);
    }

    private static boolean counts(Figure number, Figure each, Figure total) {
        return number.kind() == Kind.COUNT
                && each.kind() == total.kind()
                && (each.kind() == Kind.MONEY || each.kind() == Kind.MEASURE)
                && each.unit().equals(total.unit());
    }

    private static void judge(Figure number, Figure each, Figure total, Locally locally) {
        double right = number.value() * each.value();
        boolean exact = number.approximation() == Approximation.EXACT
                && each.approximation() == Approximation.EXACT
                && total.approximation() == Approximation.EXACT;
        boolean fits = Math.abs(right - total.value()) <= right * (exact ? EXACTLY : ROUGHLY);
        locally.add(
                fits ? Severity.FITS : Severity.ERROR,
                "“" + each.exact() + "” for each of “" + number.exact() + "” makes " + Numbers.write(right)
                        + "; the text says " + Numbers.write(total.value()) + ".",
                Numbers.write(number.value()) + " × " + Numbers.write(each.value()) + " = " + Numbers.write(right),
                new int[] {total.first(), total.last()},
                new int[] {number.first(), number.last()},
                new int[] {each.first(), each.last()});
    }
}
