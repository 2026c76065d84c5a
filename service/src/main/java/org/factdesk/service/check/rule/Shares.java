package org.factdesk.service.check.rule;

import java.util.List;
import java.util.Set;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Figure.Kind;
import org.factdesk.service.text.Nouns;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Vocabulary;

/** Works out shares: of the 80 pupils, 20, or 25 percent; just a tenth of the migrants, where both numbers are told. */
final class Shares implements Rule {

    private static final int SENTENCES_BACK = 4;
    private static final double NEARLY = 0.12;
    private static final int FAR_BEHIND = 14;
    private static final Set<String> JOINTS = Vocabulary.english().words("share_joints", ",", "(", "–", "—");

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.ARITHMETIC);
        for (int sentence = 0; sentence < text.reading().sentences().size(); sentence++) {
            List<Figure> figures = text.figuresOf(sentence);
            for (int i = 0; i < figures.size(); i++) {
                Figure told = figures.get(i);
                boolean share = told.kind() == Kind.SHARE;
                if (share || told.kind() == Kind.PERCENT) {
                    percentOf(text, figures, i, locally);
                }
                if (share) {
                    shareOfEarlier(text, told, sentence, locally);
                }
            }
        }
        return locally.found();
    }

    /** Part, whole and percentage in one sentence. */
    private void percentOf(CheckedText text, List<Figure> figures, int i, Locally locally) {
        if (i < 2) {
            return;
        }
        Figure told = figures.get(i);
        Figure last = figures.get(i - 1);
        Figure earlier = figures.get(i - 2);
        boolean other = !last.unit().isEmpty()
                && !earlier.unit().isEmpty()
                && !last.unit().equals(earlier.unit());
        if (other || last.kind() != Kind.COUNT || earlier.kind() != Kind.COUNT || !onlyJoined(text, last, told)) {
            return;
        }
        Reading reading = text.reading();
        boolean ofBetween = ofBetween(reading, earlier.last() + 1, last.first());
        boolean ofBefore = reading.at(earlier.first() - 1).is("of")
                || reading.at(earlier.first() - 1).is("the")
                        && reading.at(earlier.first() - 2).is("of");
        if (ofBetween) {
            judge(told, earlier, last, locally);
        } else if (ofBefore && last.value() < earlier.value()) {
            judge(told, last, earlier, locally);
        }
    }

    private static boolean ofBetween(Reading reading, int from, int to) {
        return to - from <= 3 && reading.at(from).is("of");
    }

    /**
     * Whether nothing but a comma, a bracket or "or" stands between part and percentage: 30 of the 120 (25 percent); or the
     * words between end with ", or", or "of them" follows.
     */
    private static boolean onlyJoined(CheckedText text, Figure part, Figure told) {
        Reading reading = text.reading();
        int end = reading.tokenAt(told.place().start());
        boolean restated = end - part.last() <= FAR_BEHIND
                && (reading.at(end - 1).is("or") && reading.at(end - 2).is(",")
                        || reading.at(end - 1).is(",") && ofThem(reading, told.last() + 1));
        boolean enclosed =
                reading.at(end - 1).is(",") && reading.at(told.last() + 1).is(",");
        boolean bare = told.kind() == Kind.PERCENT || reading.at(end - 1).is("(") || enclosed;
        if (restated || end - part.last() > 4 || end == part.last() + 1 || !bare) {
            return restated;
        }
        for (int i = part.last() + 1; i < end; i++) {
            if (!JOINTS.contains(reading.at(i).word())) {
                return false;
            }
        }
        return true;
    }

    private static boolean ofThem(Reading reading, int i) {
        return reading.at(i).is("of")
                && (reading.at(i + 1).is("them")
                        || reading.at(i + 1).is("the") && reading.at(i + 2).is("total")
                        || reading.at(i + 1).is("all") && !reading.at(i + 2).isWord());
    }

    private void judge(Figure told, Figure part, Figure whole, Locally locally) {
        if (whole.value() <= 0) {
            return;
        }
        double right = part.value() / whole.value() * 100;
        boolean fits = told.kind() == Kind.SHARE
                ? Math.abs(right / 100 - told.value()) <= told.value() * NEARLY
                : Numbers.fits(told, right);
        locally.add(
                fits ? Severity.FITS : Severity.ERROR,
                "“" + told.exact() + "” " + (fits ? "fits" : "does not fit") + " " + Numbers.write(part.value())
                        + " of " + Numbers.write(whole.value()) + ".",
                Numbers.write(part.value()) + " / " + Numbers.write(whole.value()) + " = " + Numbers.percent(right),
                new int[] {told.first(), told.last()},
                new int[] {part.first(), part.last()},
                new int[] {whole.first(), whole.last()});
    }

    /** A fraction of what an earlier sentence sets side by side. */
    private void shareOfEarlier(CheckedText text, Figure told, int sentence, Locally locally) {
        String counted = counted(text.reading(), told);
        if (counted.isEmpty()) {
            return;
        }
        for (int at = sentence; at >= Math.max(0, sentence - SENTENCES_BACK); at--) {
            List<Figure> figures = text.figuresOf(at);
            for (int i = 0; i + 1 < figures.size(); i++) {
                Figure one = figures.get(i);
                Figure other = figures.get(i + 1);
                if (compared(text.reading(), one, other)
                        && Nouns.counted(one.unit()).equals(counted)
                        && (other.unit().isEmpty()
                                || Nouns.counted(other.unit()).equals(counted))
                        && told.first() != one.first()) {
                    judgeShare(told, one, other, locally);
                    return;
                }
            }
        }
    }

    private static boolean compared(Reading reading, Figure one, Figure other) {
        if (one.kind() != Kind.COUNT || other.kind() != Kind.COUNT || one.value() == other.value()) {
            return false;
        }
        for (int i = one.last() + 1; i < other.first(); i++) {
            if (reading.at(i).is("compared")
                    || reading.at(i).is("against")
                    || reading.at(i).is("versus")
                    || reading.at(i).is("down")) {
                return true;
            }
        }
        return false;
    }

    /** What the fraction is of: its own noun, or that of "the number of". */
    private static String counted(Reading reading, Figure told) {
        if (!told.unit().isEmpty() && !told.unit().equals("number")) {
            return Nouns.counted(told.unit());
        }
        for (int i = told.last() + 1; i < told.last() + 8; i++) {
            if (reading.at(i).is("number") && reading.at(i + 1).is("of")) {
                for (int k = i + 2; k < i + 5; k++) {
                    if (Nouns.plural(reading.at(k).word())) {
                        return Nouns.counted(Nouns.singular(reading.at(k).word()));
                    }
                }
            }
        }
        return "";
    }

    private void judgeShare(Figure told, Figure one, Figure other, Locally locally) {
        double part = Math.min(one.value(), other.value());
        double whole = Math.max(one.value(), other.value());
        double right = part / whole;
        boolean fits = Math.abs(right - told.value()) <= told.value() * NEARLY;
        locally.add(
                fits ? Severity.FITS : Severity.WARNING,
                "“" + told.exact() + "” " + (fits ? "fits" : "does not fit") + " the figures beside it: "
                        + Numbers.write(part) + " of " + Numbers.write(whole) + " is " + Numbers.percent(right * 100)
                        + ", not "
                        + Numbers.percent(told.value() * 100) + ".",
                Numbers.write(part) + " / " + Numbers.write(whole) + " = " + Numbers.percent(right * 100),
                new int[] {told.first(), told.last()},
                new int[] {one.first(), one.last()},
                new int[] {other.first(), other.last()});
    }
}
