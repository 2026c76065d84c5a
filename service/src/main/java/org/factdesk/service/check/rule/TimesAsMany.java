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

/** Compares "twice as many" and "half as much" with the two figures that follow: 9,000, against 6,000 last year. */
final class TimesAsMany implements Rule {

    private static final int FARTHEST = 18;
    private static final double EXACTLY = 0.1;
    private static final double ROUGHLY = 0.2;
    private static final Set<String> AGAINST = Vocabulary.english().words("multiple_against");
    private static final Set<String> APART = Vocabulary.english().words("multiple_apart", ";");

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.ARITHMETIC);
        for (int sentence = 0; sentence < text.reading().sentences().size(); sentence++) {
            List<Figure> figures = text.figuresOf(sentence);
            for (int i = 0; i + 2 < figures.size(); i++) {
                Figure told = figures.get(i);
                Figure one = figures.get(i + 1);
                Figure other = figures.get(i + 2);
                boolean last = i + 3 == figures.size() || figures.get(i + 3).kind() != one.kind();
                if (told.kind() == Kind.MULTIPLE && asMany(text.reading(), told) && last && beside(text, one, other)) {
                    judge(told, one, other, locally);
                }
            }
        }
        return locally.found();
    }

    private static boolean asMany(Reading reading, Figure told) {
        int next = told.last() + 1;
        return reading.at(next).is("as")
                && reading.words().has("as_many", reading.at(next + 1).word());
    }

    /** Whether the second figure is what the first is held against. */
    private static boolean beside(CheckedText text, Figure one, Figure other) {
        boolean amounts = one.kind() == other.kind()
                && (one.kind() == Kind.COUNT || one.kind() == Kind.MONEY || one.kind() == Kind.MEASURE)
                && other.first() - one.last() <= FARTHEST
                && other.value() > 0;
        return amounts
                && text.find(one.last() + 1, other.first(), AGAINST) >= 0
                && text.find(one.last() + 1, other.first(), APART) < 0;
    }

    private static void judge(Figure told, Figure one, Figure other, Locally locally) {
        double right = one.value() / other.value();
        boolean exact = told.approximation() == Approximation.EXACT
                && one.approximation() == Approximation.EXACT
                && other.approximation() == Approximation.EXACT;
        double slack = told.value() * (exact ? EXACTLY : ROUGHLY);
        boolean fits =
                switch (told.approximation()) {
                    case MORE_THAN -> right >= told.value() - slack && right <= told.value() * 1.5;
                    case NEARLY, UP_TO -> right <= told.value() + slack && right >= told.value() * 0.7;
                    case EXACT, ABOUT, BETWEEN, VAGUE -> Math.abs(right - told.value()) <= slack;
                };
        locally.add(
                fits ? Severity.FITS : Severity.ERROR,
                "“" + told.exact() + "” " + (fits ? "fits" : "does not fit") + " " + Numbers.write(one.value())
                        + " against " + Numbers.write(other.value()) + ".",
                Numbers.write(one.value()) + " / " + Numbers.write(other.value()) + " = " + Numbers.write(right),
                new int[] {told.first(), told.last()},
                new int[] {one.first(), one.last()},
                new int[] {other.first(), other.last()});
    }
}
