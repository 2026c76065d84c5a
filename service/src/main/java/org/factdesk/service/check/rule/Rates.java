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

/** Multiplies a rate with the time it lasts: 300 litres a day for 10 days, 3,000 litres in all. */
final class Rates implements Rule {

    private static final int NEAR = 5;
    private static final double EXACTLY = 0.02;
    private static final double ROUGHLY = 0.12;
    private static final Set<String> PER = Vocabulary.english().words("per");

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.ARITHMETIC);
        for (int sentence = 0; sentence < text.reading().sentences().size(); sentence++) {
            List<Figure> figures = text.figuresOf(sentence);
            for (int i = 0; i + 2 < figures.size(); i++) {
                Figure rate = figures.get(i);
                double days = per(text.reading(), rate);
                Figure time = figures.get(i + 1);
                Figure total = figures.get(i + 2);
                boolean lasts = time.kind() == Kind.DURATION
                        && text.reading()
                                .at(text.reading().tokenAt(time.place().start()) - 1)
                                .is("for")
                        && time.first() - rate.last() <= NEAR;
                if (days > 0 && lasts && alike(rate, total) && inAll(text.reading(), total)) {
                    judge(rate, time, total, days, locally);
                }
            }
        }
        return locally.found();
    }

    /** How many days the rate is for; 0 where it is none. */
    private static double per(Reading reading, Figure figure) {
        String unit = Vocabulary.english()
                .value("durations", reading.at(figure.last() + 2).word());
        boolean rate = PER.contains(reading.at(figure.last() + 1).word()) && unit != null;
        return rate && unit.startsWith("day*") ? Double.parseDouble(unit.substring("day*".length())) : 0;
    }

    private static boolean alike(Figure rate, Figure total) {
        return rate.kind() == total.kind()
                && (total.unit().isEmpty() || Nouns.counted(rate.unit()).equals(Nouns.counted(total.unit())));
    }

    static boolean inAll(Reading reading, Figure total) {
        int next = total.last() + 1;
        boolean behind = reading.at(next).is("altogether")
                || reading.at(next).is("in")
                        && (reading.at(next + 1).is("all")
                                || reading.at(next + 1).is("total"));
        return behind || total.exact().toLowerCase(java.util.Locale.ROOT).startsWith("a total of");
    }

    private static void judge(Figure rate, Figure time, Figure total, double days, Locally locally) {
        double right = rate.value() * time.value() / days;
        boolean exact = rate.approximation() == Approximation.EXACT
                && time.approximation() == Approximation.EXACT
                && total.approximation() == Approximation.EXACT;
        boolean fits = Math.abs(right - total.value()) <= right * (exact ? EXACTLY : ROUGHLY);
        locally.add(
                fits ? Severity.FITS : Severity.ERROR,
                "At “" + rate.exact() + "” it makes " + Numbers.write(right) + " in “" + time.exact()
                        + "”; the text says " + Numbers.write(total.value()) + ".",
                Numbers.write(rate.value()) + " × " + Numbers.write(time.value() / days) + " = " + Numbers.write(right),
                new int[] {total.first(), total.last()},
                new int[] {rate.first(), rate.last()},
                new int[] {time.first(), time.last()});
    }
}
