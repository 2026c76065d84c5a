package org.factdesk.service.check.rule;

import java.util.List;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.DateMention;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Figure.Kind;
import org.factdesk.service.text.Reading;

/** Works out ages where the year of birth and another year are told. */
final class Ages implements Rule {

    private static final java.util.Set<String> BEFORE_AGE =
            java.util.Set.of("was", "turned", "aged", "is", "at", "age");

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.ARITHMETIC);
        for (int sentence = 0; sentence < text.reading().sentences().size(); sentence++) {
            List<DateMention> dates = text.datesOf(sentence);
            for (int i = 0; i < dates.size(); i++) {
                if (dates.get(i).year() > 0 && born(text.reading(), dates.get(i).first())) {
                    ages(text, sentence, dates, i, locally);
                }
            }
        }
        return locally.found();
    }

    private static boolean born(Reading reading, int token) {
        for (int i = token - 1; i >= Math.max(0, token - 5); i--) {
            if (reading.at(i).is("born")) {
                return true;
            }
        }
        return false;
    }

    private static void ages(CheckedText text, int sentence, List<DateMention> dates, int i, Locally locally) {
        int born = dates.get(i).year();
        for (Figure figure : text.figuresOf(sentence)) {
            boolean age = figure.kind() == Kind.AGE
                    || figure.kind() == Kind.COUNT
                            && figure.unit().isEmpty()
                            && BEFORE_AGE.contains(
                                    text.reading().at(figure.first() - 1).word());
            int then = age && figure.value() < 120 ? yearBehind(dates, i, figure) : 0;
            if (then == 0
                    && age
                    && text.published() != null
                    && dates.size() == 1
                    && !text.reading().at(figure.first() - 1).is("was")) {
                then = text.published().getYear();
            }
            if (then >= born && then > 0) {
                judge(figure, born, then, dates.get(i), locally);
            }
        }
    }

    private static int yearBehind(List<DateMention> dates, int i, Figure figure) {
        for (int k = 0; k < dates.size(); k++) {
            if (k != i && dates.get(k).year() > 0 && dates.get(k).first() > figure.last()) {
                return dates.get(k).year();
            }
        }
        return 0;
    }

    private static void judge(Figure age, int born, int then, DateMention birth, Locally locally) {
        int years = then - born;
        boolean fits = age.value() == years || age.value() == years - 1;
        locally.add(
                fits ? Severity.FITS : Severity.ERROR,
                "Somebody born in " + born + " was " + (years - 1) + " or " + years + " in " + then + "; the text says "
                        + Numbers.write(age.value()) + ".",
                then + " − " + born + " = " + years,
                new int[] {age.first(), age.last()},
                new int[] {birth.first(), birth.last()});
    }
}
