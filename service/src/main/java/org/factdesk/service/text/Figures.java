package org.factdesk.service.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.service.text.NumberReader.Amount;
import org.factdesk.service.text.Token.Kind;

/** Finds the quantities of a text: no years, list numbers, flight numbers, telephone numbers or scores. */
public final class Figures {

    private static final Map<String, Set<String[]>> ABOUT = Vocabulary.english().phrases("about");
    private static final List<Map.Entry<Approximation, Map<String, Set<String[]>>>> BEFORE = List.of(
            Map.entry(Approximation.UP_TO, Vocabulary.english().phrases("up_to")),
            Map.entry(Approximation.MORE_THAN, Vocabulary.english().phrases("more_than")),
            Map.entry(Approximation.NEARLY, Vocabulary.english().phrases("nearly")),
            Map.entry(Approximation.ABOUT, ABOUT),
            Map.entry(Approximation.EXACT, Vocabulary.english().phrases("exactly")));
    private static final int WIDEST_PHRASE = 5;

    private final Reading reading;
    private final Vocabulary words;
    private final NumberReader numbers;
    private final FigureUnits units;
    private final NumberLabels labels;
    private final List<Figure> found = new ArrayList<>();

    private Figures(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.numbers = new NumberReader(reading);
        this.units = new FigureUnits(reading);
        this.labels = new NumberLabels(reading);
    }

    /** The quantities of a text, in its order. */
    public static List<Figure> of(String text) {
        return in(Reading.of(text));
    }

    /** The quantities of a text that is read already, in its order. */
    public static List<Figure> in(Reading reading) {
        Figures figures = new Figures(reading);
        int i = 0;
        while (i < reading.size()) {
            i = figures.step(i);
        }
        return figures.found;
    }

    /** Reads what stands at a token and says where to go on. */
    private int step(int i) {
        Token token = reading.at(i);
        if (token.kind() == Kind.NUMBER) {
            int behind = labels.behindLabel(i);
            if (behind > i) {
                return behind;
            }
        } else if (!token.isWord()) {
            return i + 1;
        }
        Figure joined = units.hyphened(i);
        if (joined != null) {
            found.add(joined);
            return joined.last() + 1;
        }
        if (words.has("multiples", token.word())) {
            return multiple(i);
        }
        if (token.isWord() && token.word().endsWith("fold") && fold(i)) {
            return i + 1;
        }
        Amount amount = numbers.at(i);
        if (amount == null) {
            return i + 1;
        }
        return figure(i, amount);
    }

    private int multiple(int i) {
        boolean as = reading.at(i + 1).is("as")
                || reading.at(i + 1).is("the")
                || reading.at(i).word().endsWith("d");
        if (as) {
            found.add(times(i, words.number("multiples", reading.at(i).word())));
        }
        return i + 1;
    }

    /** Fivefold. */
    private boolean fold(int i) {
        String word = reading.at(i).word();
        double value = words.number("numbers", word.substring(0, word.length() - "fold".length()));
        if (value > 1) {
            found.add(times(i, value));
        }
        return value > 1;
    }

    private Figure times(int i, double value) {
        return new Figure(
                reading.span(i, i),
                reading.exact(i, i),
                i,
                i,
                Figure.Kind.MULTIPLE,
                value,
                value,
                value,
                Approximation.EXACT,
                "times",
                "");
    }

    private int figure(int i, Amount amount) {
        Amount upper = range(i, amount);
        int last = upper == null ? amount.last() : upper.last();
        double low = amount.low();
        double high = upper == null ? amount.high() : upper.high();
        if (upper != null && upper.scaled() && !amount.scaled() && amount.low() < upper.low() / 100) {
            low = amount.low() * scaleOf(upper);
        }
        if (low > high) {
            return last + 1;
        }
        Modifier before = before(i);
        FigureUnits.Unit unit = units.behind(i, last, amount.share());
        if (unit == null || labels.noQuantity(i, amount, unit, before.said())) {
            return last + 1;
        }
        int end = Math.max(last, unit.last());
        Approximation approximation = approximation(before.approximation(), upper != null, low != high, end);
        int first = Math.min(before.first(), unit.first());
        unit = lendUnit(i, unit);
        double factor = unit.factor();
        found.add(new Figure(
                reading.span(first, end),
                reading.exact(first, end),
                i,
                end,
                unit.kind(),
                (low + high) / 2 * factor,
                low * factor,
                high * factor,
                approximation,
                unit.name(),
                unit.qualifier()));
        return end + 1;
    }

    /** From 60,000 to 30,000 square kilometres: what the second measures the first measures too. */
    private FigureUnits.Unit lendUnit(int i, FigureUnits.Unit unit) {
        Figure before = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean pair = before != null
                && before.last() == i - 2
                && reading.at(i - 1).is("to")
                && reading.at(before.first() - 1).is("from")
                && before.kind() == Figure.Kind.COUNT
                && before.unit().isEmpty();
        boolean bare = unit.kind() == Figure.Kind.COUNT && unit.name().isEmpty();
        boolean back = bare
                && before != null
                && before.last() == i - 2
                && reading.at(i - 1).is("to")
                && reading.at(reading.tokenAt(before.place().start()) - 1).is("from");
        if (back && before.kind() == Figure.Kind.MEASURE) {
            String measure = words.value("measures", reading.at(before.last()).word());
            return measure == null
                    ? unit
                    : new FigureUnits.Unit(
                            unit.first(),
                            unit.last(),
                            before.kind(),
                            before.unit(),
                            Double.parseDouble(measure.substring(measure.indexOf('*') + 1)),
                            "");
        }
        if (back && (before.kind() == Figure.Kind.MONEY || before.kind() == Figure.Kind.PERCENT)) {
            return new FigureUnits.Unit(unit.first(), unit.last(), before.kind(), before.unit(), 1, "");
        }
        if (pair && (unit.kind() == Figure.Kind.MEASURE || unit.kind() == Figure.Kind.PERCENT)) {
            found.set(found.size() - 1, before.measured(unit.kind(), unit.name(), unit.factor()));
        }
        return unit;
    }

    private double scaleOf(Amount upper) {
        double raw = NumberReader.value(
                reading.at(upper.last() - 1).kind() == Kind.NUMBER
                        ? reading.at(upper.last() - 1).word()
                        : "1");
        return upper.high() / raw;
    }

    private Approximation approximation(Approximation before, boolean range, boolean vague, int end) {
        if (range) {
            return Approximation.BETWEEN;
        }
        if (vague) {
            return Approximation.VAGUE;
        }
        if (reading.at(end + 1).is("or")
                && (reading.at(end + 2).is("more") || reading.at(end + 2).is("so"))) {
            return reading.at(end + 2).is("more") ? Approximation.MORE_THAN : Approximation.ABOUT;
        }
        return reading.at(end + 1).is("+") ? Approximation.MORE_THAN : before;
    }

    /** The upper end of "between A and B", "A to B", "A–B", or null. */
    private Amount range(int i, Amount lower) {
        Token link = reading.at(lower.last() + 1);
        Token opener = reading.at(i - 1);
        boolean between = opener.is("between") && link.is("and");
        boolean dash = link.word().length() == 1 && "-–—‒".contains(link.word()) && (!link.spaced() || link.is("–"));
        boolean to = link.is("to") && !opener.is("from") && !rateBefore(i);
        if (!between && !dash && !to || lower.share()) {
            return null;
        }
        int at = lower.last() + 2;
        if (words.has("currencies", reading.at(at).word()) && !reading.at(at).isWord()) {
            at++;
        }
        if (labels.year(lower.last()) && (to || labels.year(at))) {
            return null;
        }
        Amount upper = numbers.at(at);
        if (upper != null && link.spaced() && dash && insertion(upper.last())) {
            return null;
        }
        return upper == null || upper.share() || upper.high() <= 0 ? null : upper;
    }

    /** Whether a second dash closes what the first opened, as in "20 – 40 per cent – are electric". */
    private boolean insertion(int last) {
        for (int i = last + 1; i <= last + 4; i++) {
            if (reading.at(i).spaced()
                    && (reading.at(i).is("–") || reading.at(i).is("—"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the figure is the lower end of a change, as in "rose from 5 to 6". */
    private boolean rateBefore(int i) {
        return reading.at(i - 2).is("from") || reading.at(i - 1).is("by");
    }

    private record Modifier(int first, Approximation approximation, boolean said) {}

    /** What stands before the number: about, up to, more than, at a pinch with "the" or a currency between. */
    private Modifier before(int i) {
        int behind = i;
        if (words.has("currencies", reading.at(i - 1).word())) {
            behind--;
        }
        for (int length = WIDEST_PHRASE; length >= 1; length--) {
            int first = behind - length;
            Token opening = reading.at(first);
            if (first < 0 || !opening.isWord()) {
                continue;
            }
            for (Map.Entry<Approximation, Map<String, Set<String[]>>> kind : BEFORE) {
                for (String[] phrase : kind.getValue().getOrDefault(opening.word(), Set.of())) {
                    if (phrase.length == length && stands(phrase, first)) {
                        return new Modifier(first, kind.getKey(), true);
                    }
                }
            }
        }
        boolean between = reading.at(behind - 1).is("between");
        return new Modifier(between ? behind - 1 : i, Approximation.EXACT, false);
    }

    private boolean stands(String[] phrase, int first) {
        for (int k = 0; k < phrase.length; k++) {
            if (!reading.at(first + k).is(phrase[k])) {
                return false;
            }
        }
        return true;
    }
}
