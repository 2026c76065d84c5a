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

/** Adds up percentages that are said to be all there is: 45 percent for one, 40 for the other, the rest 15. */
final class Hundreds implements Rule {

    private static final int FEWEST = 3;
    private static final int BETWEEN = 9;
    private static final double SLACK = 1.5;
    private static final double ROUGH_SLACK = 6;
    private static final Set<String> REST = Vocabulary.english().words("rest");
    private static final Set<String> ALL = Vocabulary.english().words("all_shared");

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.ARITHMETIC);
        for (int sentence = 0; sentence < text.reading().sentences().size(); sentence++) {
            List<Figure> figures = text.figuresOf(sentence);
            int end = listed(text.reading(), figures);
            if (end >= FEWEST && whole(text, figures, end)) {
                judge(figures.subList(0, end), locally);
            }
        }
        return locally.found();
    }

    /** How many percentages the sentence lists one after the other from its first figure on. */
    private static int listed(Reading reading, List<Figure> figures) {
        int i = 0;
        while (i < figures.size() && figures.get(i).kind() == Kind.PERCENT) {
            if (i > 0) {
                int from = figures.get(i - 1).last() + 1;
                int to = figures.get(i).first();
                boolean joined = false;
                for (int k = from; k < to; k++) {
                    joined |= reading.at(k).is(",") || reading.at(k).is("and");
                }
                if (!joined || to - from > BETWEEN) {
                    return 0;
                }
            }
            i++;
        }
        return i == figures.size() ? i : 0;
    }

    private static boolean whole(CheckedText text, List<Figure> figures, int end) {
        Figure last = figures.get(end - 1);
        int before = figures.get(end - 2).last() + 1;
        boolean rest = text.find(before, last.first(), REST) >= 0;
        boolean of =
                text.reading().at(last.last() + 1).is("of") && text.find(last.last() + 2, last.last() + 4, ALL) >= 0;
        return rest || of && last.value() > 0 && sum(figures.subList(0, end)) > 100 + SLACK;
    }

    private static double sum(List<Figure> figures) {
        return figures.stream().mapToDouble(Figure::value).sum();
    }

    private static void judge(List<Figure> parts, Locally locally) {
        double sum = sum(parts);
        boolean exact = parts.stream().allMatch(part -> part.approximation() == Approximation.EXACT);
        boolean fits = Math.abs(sum - 100) <= (exact ? SLACK : ROUGH_SLACK);
        StringBuilder working = new StringBuilder();
        int[][] runs = new int[parts.size()][];
        for (int i = 0; i < runs.length; i++) {
            working.append(i == 0 ? "" : " + ")
                    .append(Numbers.write(parts.get(i).value()));
            runs[i] = new int[] {parts.get(i).first(), parts.get(i).last()};
        }
        locally.add(
                fits ? Severity.FITS : Severity.ERROR,
                fits
                        ? "The percentages add up to a hundred."
                        : "The percentages add up to " + Numbers.percent(sum) + ", not to 100 %.",
                working + " = " + Numbers.write(sum),
                runs);
    }
}
