package org.factdesk.service.check.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Figure.Kind;
import org.factdesk.service.text.Reading;

/** Compares the rates at which an article turns one currency into another. */
final class CurrencyPairs implements Rule {

    private static final double TOLERANCE = 0.12;

    private record Pair(Figure one, Figure other) {
        double rate() {
            return other.value() / one.value();
        }
    }

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.ARITHMETIC);
        Map<String, Pair> first = new HashMap<>();
        List<Figure> figures = text.figures();
        for (int i = 0; i + 1 < figures.size(); i++) {
            Pair pair = new Pair(figures.get(i), figures.get(i + 1));
            if (converted(text.reading(), pair)) {
                Pair before = first.putIfAbsent(pair.one().unit() + pair.other().unit(), pair);
                if (before != null && apart(before, pair)) {
                    tell(before, pair, locally);
                }
            }
        }
        return locally.found();
    }

    private static boolean converted(Reading reading, Pair pair) {
        boolean money = pair.one().kind() == Kind.MONEY && pair.other().kind() == Kind.MONEY;
        return money
                && pair.one().value() > 0
                && pair.other().value() > 0
                && !pair.one().unit().equals(pair.other().unit())
                && reading.at(reading.tokenAt(pair.other().place().start()) - 1).is("(");
    }

    private static boolean apart(Pair one, Pair other) {
        return Math.abs(one.rate() - other.rate()) > Math.max(one.rate(), other.rate()) * TOLERANCE;
    }

    private static void tell(Pair one, Pair other, Locally locally) {
        locally.add(
                Severity.ERROR,
                "Two amounts in the same text are converted at different rates.",
                working(one) + "; " + working(other),
                new int[] {other.one().first(), other.other().last()},
                new int[] {one.one().first(), one.other().last()});
    }

    private static String working(Pair pair) {
        return Numbers.write(pair.other().value()) + " " + pair.other().unit() + " / "
                + Numbers.write(pair.one().value()) + " " + pair.one().unit() + " = " + Numbers.write(pair.rate());
    }
}
