package org.factdesk.service.check.rule;

import java.util.List;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Approximation;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Figure.Kind;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Vocabulary;

/** Adds up what is said to be a total: 12 people, 5 men and 9 women. */
final class Sums implements Rule {

    private static final int FAR = 12;
    private static final int BETWEEN = 7;
    private static final java.util.Set<String> BOTH = Vocabulary.english().words("pairs");

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.ARITHMETIC);
        for (int sentence = 0; sentence < text.reading().sentences().size(); sentence++) {
            List<Figure> figures = text.figuresOf(sentence);
            for (int i = 0; i + 2 < figures.size(); i++) {
                if (figures.get(i).kind() != Kind.PERCENT) {
                    int parts = parts(text.reading(), figures, i);
                    if (parts >= 2) {
                        judge(figures, i, parts, locally);
                        break;
                    }
                }
            }
        }
        return locally.found();
    }

    /** How many parts follow the total as a list; 0 where nothing says that they make it up. */
    private static int parts(Reading reading, List<Figure> figures, int i) {
        if (!madeUp(reading, figures, i)) {
            return 0;
        }
        int count = 0;
        boolean and = false;
        for (int k = i + 1; k < figures.size() && alike(figures.get(i), figures.get(k)) && !and; k++) {
            if (k > i + 1) {
                int from = figures.get(k - 1).last() + 1;
                int to = reading.tokenAt(figures.get(k).place().start());
                boolean listed = to - from <= BETWEEN
                        && (reading.at(to - 1).is("and")
                                || reading.at(to - 1).is(",")
                                || reading.at(to - 1).is("the")
                                        && reading.at(to - 2).is("and"));
                if (!listed) {
                    return 0;
                }
                and = !reading.at(to - 1).is(",");
            }
            count++;
        }
        return and ? count : 0;
    }

    /** Whether what follows the total is said to be all of it: a colon, "made up of", women and men. */
    private static boolean madeUp(Reading reading, List<Figure> figures, int i) {
        Figure total = figures.get(i);
        Figure first = figures.get(i + 1);
        int opening = reading.tokenAt(first.place().start()) - 1;
        boolean near = alike(total, first) && first.first() - total.last() <= FAR;
        boolean comma = reading.at(opening).is(",")
                || reading.at(opening).is("–")
                || reading.at(opening).is("—");
        boolean are = (reading.at(opening).is("are") || reading.at(opening).is("were")) && sexes(figures, i);
        boolean announced = total.exact().toLowerCase(java.util.Locale.ROOT).contains("total");
        boolean persons = total.unit().isEmpty() || total.unit().equals("person");
        boolean parted = false;
        for (int k = total.last() + 1; k < opening; k++) {
            parted |= reading.words()
                    .has(
                            "made_up",
                            reading.at(k).word() + " " + reading.at(k + 1).word());
        }
        boolean consists = reading.words().has("consists", reading.at(opening).word());
        boolean adjacent = opening == total.last() + 1 && persons || sexes(figures, i);
        return near && (reading.at(opening).is(":") || parted || consists || are || comma && (announced || adjacent));
    }

    private static boolean alike(Figure total, Figure part) {
        boolean counted = total.kind() == Kind.COUNT && part.kind() == Kind.COUNT;
        boolean money = total.kind() == Kind.MONEY || total.kind() == Kind.MEASURE;
        return counted
                || money
                        && part.kind() == total.kind()
                        && part.unit().equals(total.unit())
                        && part.value() < total.value();
    }

    /** Whether two parts follow that are all there can be: women and men, girls and boys, adults and children. */
    private static boolean sexes(List<Figure> figures, int i) {
        String both = figures.get(i + 1).unit() + " " + figures.get(i + 2).unit();
        return BOTH.contains(both);
    }

    private static void judge(List<Figure> figures, int i, int parts, Locally locally) {
        Figure total = figures.get(i);
        double sum = 0;
        boolean exact = total.approximation() == Approximation.EXACT;
        StringBuilder working = new StringBuilder();
        int[][] runs = new int[parts + 1][];
        runs[0] = new int[] {total.first(), total.last()};
        for (int k = 1; k <= parts; k++) {
            Figure part = figures.get(i + k);
            sum += part.value();
            exact &= part.approximation() == Approximation.EXACT;
            working.append(k == 1 ? "" : " + ").append(Numbers.write(part.value()));
            runs[k] = new int[] {part.first(), part.last()};
        }
        boolean fits = exact ? sum == total.value() : Math.abs(sum - total.value()) <= total.value() * 0.1;
        locally.add(
                fits ? Severity.FITS : Severity.ERROR,
                fits
                        ? "The parts add up to " + Numbers.write(total.value()) + "."
                        : "The parts add up to " + Numbers.write(sum) + ", not to " + Numbers.write(total.value())
                                + ".",
                working + " = " + Numbers.write(sum),
                runs);
    }
}
