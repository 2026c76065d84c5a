package org.factdesk.service.check.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Figure.Kind;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Vocabulary;

/** Finds changes whose two figures stand side by side without "from" and "to". */
final class PairedChanges {

    private static final Set<String> AGAINST = Vocabulary.english().words("against");
    private static final Map<String, String> COMPARED = Vocabulary.english().entries("comparatives");

    private PairedChanges() {}

    /** Judges the change at an index, where two figures belong to it. */
    static void find(CheckedText text, List<Figure> figures, int i, Locally locally) {
        against(text, figures, i, locally);
        ofTwo(text, figures, i, locally);
    }

    /** Rose by a quarter: 30,000 were sold, against 20,000 last summer. */
    private static void against(CheckedText text, List<Figure> figures, int i, Locally locally) {
        Figure told = figures.get(i);
        boolean three = i + 2 < figures.size() && (told.kind() == Kind.PERCENT || told.kind() == Kind.SHARE);
        if (!three || Changes.direction(text, told) == 0 || !Changes.precededBy(text, told, "by")) {
            return;
        }
        Figure end = figures.get(i + 1);
        Figure base = figures.get(i + 2);
        int colon = text.find(told.last() + 1, end.first(), Set.of(":"));
        boolean held = Changes.amount(end)
                && base.kind() == end.kind()
                && end.first() - told.last() <= Changes.NEAR
                && base.first() - end.last() <= Changes.NEAR / 2
                && text.find(end.last() + 1, base.first(), AGAINST) >= 0;
        if (held && colon >= 0) {
            Changes.judge(text, told, base, end, locally);
        }
    }

    /** £4,000 in 2018 and £6,000 in 2019, an increase of 50 percent; £600 instead of £500, 20 percent more. */
    private static void ofTwo(CheckedText text, List<Figure> figures, int i, Locally locally) {
        Figure told = figures.get(i);
        boolean share = told.kind() == Kind.PERCENT || told.kind() == Kind.SHARE;
        if (!share || i < 2 || i == 2 && figures.size() > 3 || i > 2) {
            return;
        }
        Figure one = figures.get(0);
        Figure other = figures.get(1);
        Reading reading = text.reading();
        int begin = reading.tokenAt(told.place().start());
        int back = Changes.dropOf(text, told) ? begin - 4 : begin - 1;
        boolean upDown = reading.at(begin - 1).is("up") || reading.at(begin - 1).is("down");
        back = upDown ? begin - 2 : back;
        String behind = reading.at(told.last() + 1).word();
        int way = Changes.direction(text, told);
        boolean compared = COMPARED.containsKey(behind);
        way = compared ? Integer.parseInt(COMPARED.get(behind)) : way;
        boolean said = Changes.dropOf(text, told) || upDown || compared;
        boolean beside = Changes.amount(one)
                && one.kind() == other.kind()
                && (one.unit().equals(other.unit()) || other.unit().isEmpty())
                && other.first() - one.last() <= Changes.NEAR
                && told.first() - other.last() <= Changes.BEHIND
                && (reading.at(back).is(",") || reading.at(back + 1).is(","));
        boolean ends = Changes.precededBy(text, one, "from")
                || Changes.precededBy(text, other, "from")
                || Changes.precededBy(text, other, "to");
        if (said && beside && way != 0 && !ends && one.value() != other.value()) {
            boolean rises = one.value() < other.value() == way > 0;
            Changes.judge(text, told, rises ? one : other, rises ? other : one, locally);
        }
    }
}
