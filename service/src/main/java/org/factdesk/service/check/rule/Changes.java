package org.factdesk.service.check.rule;

import java.util.List;
import java.util.Set;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Figure.Kind;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Token;
import org.factdesk.service.text.Vocabulary;

/** Works out changes that are told with both ends: fell by 31 percent, from 167,000 to 115,000. */
final class Changes implements Rule {

    static final int NEAR = 16;
    static final int BEHIND = 8;
    private static final Set<String> BREAKS = Vocabulary.english().words("change_breaks", ";");
    private static final Set<String> BREAKS_BEHIND = Vocabulary.english().words("change_breaks_behind", ";");

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.ARITHMETIC);
        for (int sentence = 0; sentence < text.reading().sentences().size(); sentence++) {
            List<Figure> figures = text.figuresOf(sentence);
            for (int i = 0; i < figures.size(); i++) {
                if (pointsOf(figures.get(i))) {
                    points(text, figures, i, locally);
                } else if (amount(figures.get(i))
                        || figures.get(i).kind() == Kind.PERCENT && from(text, figures.get(i))) {
                    fromTo(text, figures, i, locally);
                } else {
                    upFrom(text, figures, i, locally);
                    PairedChanges.find(text, figures, i, locally);
                }
            }
        }
        return locally.found();
    }

    private static boolean from(CheckedText text, Figure figure) {
        return precededBy(text, figure, "from");
    }

    private static boolean pointsOf(Figure figure) {
        return figure.kind() == Kind.POINTS
                || figure.kind() == Kind.COUNT && figure.unit().equals("point");
    }

    static boolean amount(Figure figure) {
        return figure.kind() == Kind.COUNT || figure.kind() == Kind.MONEY || figure.kind() == Kind.MEASURE;
    }

    private static boolean change(Figure figure) {
        return figure.kind() == Kind.PERCENT || figure.kind() == Kind.SHARE || figure.kind() == Kind.MULTIPLE;
    }

    /** From A to B, or to B from A, with the change before or behind it. */
    private void fromTo(CheckedText text, List<Figure> figures, int i, Locally locally) {
        Figure first = figures.get(i);
        Figure second = i + 1 < figures.size() ? figures.get(i + 1) : null;
        boolean multiple = second != null && first.kind() == Kind.PERCENT && second.kind() == Kind.PERCENT;
        if (second == null
                || !amount(second) && !multiple
                || second.kind() != first.kind()
                || second.first() - first.last() > NEAR) {
            return;
        }
        boolean forward = precededBy(text, first, "from") && precededBy(text, second, "to");
        boolean backward =
                precededBy(text, second, "from") && (precededBy(text, first, "to") || upOrDown(text, second));
        if (forward || backward) {
            Figure told = toldBeside(text, figures, i);
            if (told != null && (!multiple || told.kind() == Kind.MULTIPLE)) {
                judge(text, told, forward ? first : second, forward ? second : first, locally);
            }
        }
    }

    /** Whether "up" or "down" stands before the "from". */
    private static boolean upOrDown(CheckedText text, Figure base) {
        Token before = text.reading().at(text.reading().tokenAt(base.place().start()) - 2);
        return before.is("up") || before.is("down");
    }

    /** The change that is told before the two ends at an index, or behind them; null where none is. */
    private static Figure toldBeside(CheckedText text, List<Figure> figures, int i) {
        Figure first = figures.get(i);
        Figure second = figures.get(i + 1);
        Figure before = i > 0 ? figures.get(i - 1) : null;
        if (before != null
                && (change(before) || byAmount(text, before, first))
                && first.first() - before.last() <= NEAR
                && clear(text, before.last() + 1, first.first(), BREAKS)
                && !otherClause(text.reading(), before.last() + 1, first.first())) {
            return before;
        }
        Figure behind = i + 2 < figures.size() ? figures.get(i + 2) : null;
        if (behind != null && !change(behind) && i + 3 < figures.size() && dropOf(text, figures.get(i + 3))) {
            return figures.get(i + 3).first() - second.last() <= NEAR ? figures.get(i + 3) : null;
        }
        boolean stands = behind != null
                && change(behind)
                && behind.first() - second.last() <= BEHIND
                && clear(text, second.last() + 1, behind.first(), BREAKS_BEHIND)
                && (!text.reading().at(behind.last() + 1).is("of"));
        return stands ? behind : null;
    }

    /** Whether a clause with a subject of its own begins there: , and the index moved. */
    private static boolean otherClause(Reading reading, int from, int to) {
        for (int i = from; i + 2 < to; i++) {
            boolean subject = reading.at(i + 2).is("the")
                    || reading.at(i + 2).is("its")
                    || reading.at(i + 2).is("their")
                    || reading.at(i + 2).is("a");
            if (reading.at(i).is(",") && reading.at(i + 1).is("and") && subject) {
                return true;
            }
        }
        return false;
    }

    /** A drop of 25 percent: it says itself that it is the change. */
    static boolean dropOf(CheckedText text, Figure told) {
        Reading reading = text.reading();
        int of = reading.tokenAt(told.place().start()) - 1;
        String word = reading.at(of - 1).word();
        return change(told)
                && reading.at(of).is("of")
                && (reading.words().has("rise", word) || reading.words().has("fall", word));
    }

    /** From A percent to B percent, so many points. */
    private static void points(CheckedText text, List<Figure> figures, int i, Locally locally) {
        for (int k : new int[] {i - 2, i + 1}) {
            if (k < 0 || k + 1 >= figures.size()) {
                continue;
            }
            Figure base = figures.get(k);
            Figure end = figures.get(k + 1);
            boolean ends = percentage(base) && percentage(end) && precededBy(text, end, "to");
            if (ends && precededBy(text, base, "from") && near(figures.get(i), base, end)) {
                double right = Math.abs(end.value() - base.value());
                boolean fits = Numbers.fits(figures.get(i), right);
                locally.add(
                        fits ? Severity.FITS : Severity.ERROR,
                        "“" + figures.get(i).exact() + "” " + (fits ? "fits" : "does not fit") + " the figures from "
                                + Numbers.percent(base.value()) + " to " + Numbers.percent(end.value()) + ".",
                        Numbers.write(Math.max(base.value(), end.value())) + " − "
                                + Numbers.write(Math.min(base.value(), end.value())) + " = " + Numbers.write(right),
                        new int[] {figures.get(i).first(), figures.get(i).last()},
                        new int[] {base.first(), base.last()},
                        new int[] {end.first(), end.last()});
                return;
            }
        }
    }

    private static boolean near(Figure told, Figure base, Figure end) {
        return told.first() > end.last() ? told.first() - end.last() <= 8 : base.first() - told.last() <= 4;
    }

    private static boolean percentage(Figure figure) {
        return figure.kind() == Kind.PERCENT
                || figure.kind() == Kind.COUNT && figure.unit().isEmpty();
    }

    private static boolean byAmount(CheckedText text, Figure told, Figure base) {
        return told.kind() == base.kind() && precededBy(text, told, "by");
    }

    private static boolean clear(CheckedText text, int from, int to, Set<String> breaks) {
        return text.find(from, to, breaks) < 0;
    }

    /** B, up P percent from A. */
    private void upFrom(CheckedText text, List<Figure> figures, int i, Locally locally) {
        Figure told = figures.get(i);
        if (!change(told) || i == 0 || !amount(figures.get(i - 1))) {
            return;
        }
        Reading reading = text.reading();
        Figure end = figures.get(i - 1);
        boolean near = told.first() - end.last() <= NEAR && !precededBy(text, end, "from");
        Figure base = i + 1 < figures.size() ? figures.get(i + 1) : null;
        boolean from = reading.at(told.last() + 1).is("from")
                || reading.at(told.last() + 1).is("over")
                || reading.at(told.last() + 1).is("on");
        boolean whole = base != null
                && amount(base)
                && base.kind() == end.kind()
                && from
                && base.place().start() - told.place().end() < 12
                && !(i + 2 < figures.size() && precededBy(text, figures.get(i + 2), "to"));
        if (near && whole) {
            judge(text, told, base, end, locally);
        } else if (near
                && told.kind() == Kind.PERCENT
                && from
                && direction(text, told) != 0
                && reading.at(told.first() - 1).is("of")) {
            implied(text, told, end, locally);
        }
    }

    private void implied(CheckedText text, Figure told, Figure end, Locally locally) {
        double factor = 1 + direction(text, told) * told.value() / 100;
        if (factor > 0) {
            double base = end.value() / factor;
            locally.add(
                    Severity.CONTEXT,
                    "The change of " + Numbers.percent(told.value())
                            + " implies a base that the text does not give: about " + Numbers.write(Math.rint(base))
                            + ".",
                    Numbers.write(end.value()) + " / " + Numbers.write(factor) + " = " + Numbers.write(Math.rint(base)),
                    new int[] {told.first(), told.last()},
                    new int[] {end.first(), end.last()});
        }
    }

    static int direction(CheckedText text, Figure told) {
        Reading reading = text.reading();
        int begin = reading.tokenAt(told.place().start());
        for (int i = begin - 1; i >= Math.max(0, begin - 6); i--) {
            if (reading.words().has("rise", reading.at(i).word())) {
                return 1;
            }
            if (reading.words().has("fall", reading.at(i).word())) {
                return -1;
            }
        }
        return 0;
    }

    static boolean precededBy(CheckedText text, Figure figure, String word) {
        Reading reading = text.reading();
        int at = reading.tokenAt(figure.place().start());
        return reading.at(at - 1).is(word);
    }

    static void judge(CheckedText text, Figure told, Figure base, Figure end, Locally locally) {
        if (base.value() <= 0 || end.value() <= 0) {
            return;
        }
        double change = (end.value() - base.value()) / base.value() * 100;
        int direction = direction(text, told);
        boolean turned = told.kind() != Kind.MULTIPLE && direction * change < 0;
        boolean fits = fits(told, base, end, change) && !turned;
        String ends = "from " + Numbers.write(base.value()) + " to " + Numbers.write(end.value());
        String message = fits
                ? "“" + told.exact() + "” fits the figures " + ends + "."
                : turned
                        ? "The text tells a change in one direction, but " + ends + " it goes the other way."
                        : "“" + told.exact() + "” does not fit the figures " + ends + ".";
        locally.add(
                fits ? Severity.FITS : Severity.ERROR,
                message,
                working(told, base.value(), end.value(), change),
                new int[] {told.first(), told.last()},
                new int[] {base.first(), base.last()},
                new int[] {end.first(), end.last()});
    }

    private static boolean fits(Figure told, Figure base, Figure end, double change) {
        return switch (told.kind()) {
            case MULTIPLE -> Math.abs(end.value() / base.value() - told.value()) <= told.value() * 0.1;
            case SHARE -> Math.abs(Math.abs(change) - told.value() * 100) <= told.value() * 8;
            case PERCENT -> Numbers.fits(told, Math.abs(change));
            default -> Numbers.fits(told, Math.abs(end.value() - base.value()));
        };
    }

    private static String working(Figure told, double base, double end, double change) {
        String high = Numbers.write(Math.max(base, end));
        String low = Numbers.write(Math.min(base, end));
        return switch (told.kind()) {
            case MULTIPLE -> Numbers.write(end) + " / " + Numbers.write(base) + " = " + Numbers.write(end / base);
            case SHARE, PERCENT ->
                "(" + high + " − " + low + ") / " + Numbers.write(base) + " = " + Numbers.percent(Math.abs(change));
            default -> high + " − " + low + " = " + Numbers.write(Math.abs(end - base));
        };
    }
}
