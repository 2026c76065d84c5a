package org.factdesk.service.check.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.DateMention;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Figure.Kind;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Vocabulary;

/** Works out ages where the birth and another day or year are told: born on 4 May 1950, died in 2000 at the age of 60. */
final class Ages implements Rule {

    private static final int OLDEST = 120;
    private static final int FAR = 25;
    private static final Set<String> BEFORE_AGE = Vocabulary.english().words("before_age");
    private static final Set<String> OTHERS = Vocabulary.english().words("age_of_others");

    /** What is known of a life: its beginning, and the other day or year that a sentence tells. */
    private record Life(DateMention birth, DateMention then) {}

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.ARITHMETIC);
        for (int sentence = 0; sentence < text.reading().sentences().size(); sentence++) {
            List<DateMention> dates = text.datesOf(sentence);
            for (int i = 0; i < dates.size(); i++) {
                if (dates.get(i).year() > 0 && (born(text.reading(), dates.get(i)) || span(text.reading(), dates, i))) {
                    ages(text, sentence, i, locally);
                    break;
                }
            }
        }
        return locally.found();
    }

    private static boolean born(Reading reading, DateMention date) {
        for (int i = date.first() - 1; i >= Math.max(0, date.first() - 5); i--) {
            if (reading.at(i).is("born")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a year opens the span of a life in brackets: Anna Weber (1930–2010). */
    static boolean span(Reading reading, List<DateMention> dates, int i) {
        if (i + 1 >= dates.size() || dates.get(i + 1).year() == 0) {
            return false;
        }
        DateMention one = dates.get(i);
        DateMention other = dates.get(i + 1);
        boolean dash = other.first() == one.last() + 2
                && "-–—".contains(reading.at(one.last() + 1).word());
        return dash
                && one.first() == one.last()
                && reading.at(one.first() - 1).is("(")
                && reading.at(other.last() + 1).is(")")
                && (reading.at(one.first() - 2).capital() || person(reading, one.first() - 2));
    }

    private static boolean person(Reading reading, int i) {
        return reading.words().has("roles", reading.at(i).word())
                || reading.words().has("titles", reading.at(i).word())
                || reading.at(i).is("poet")
                || reading.at(i - 1).is("the") && profession(reading.at(i).word());
    }

    /** Painter, sculptor, pianist, historian. */
    private static boolean profession(String word) {
        return word.endsWith("er") || word.endsWith("or") || word.endsWith("ist") || word.endsWith("ian");
    }

    private static void ages(CheckedText text, int sentence, int i, Locally locally) {
        List<DateMention> dates = text.datesOf(sentence);
        DateMention birth = dates.get(i);
        boolean span = span(text.reading(), dates, i);
        for (Figure figure : text.figuresOf(sentence)) {
            boolean age = figure.value() < OLDEST && age(text.reading(), figure) && own(text, figure, birth);
            DateMention then = !age ? null : span ? dates.get(i + 1) : beside(dates, i, figure);
            if (age && then != null) {
                judge(figure, new Life(birth, then), locally);
            } else if (age
                    && text.published() != null
                    && dates.stream().filter(date -> date.year() > 0).count() == 1
                    && !text.reading().at(figure.first() - 1).is("was")) {
                judge(figure, new Life(birth, published(text.published())), locally);
            }
        }
    }

    private static boolean age(Reading reading, Figure figure) {
        return figure.kind() == Kind.AGE
                || figure.kind() == Kind.COUNT
                        && figure.unit().isEmpty()
                        && BEFORE_AGE.contains(reading.at(figure.first() - 1).word());
    }

    /** Whether nothing between says that the age is somebody else's. */
    private static boolean own(CheckedText text, Figure figure, DateMention birth) {
        int from = Math.min(figure.last(), birth.last());
        int to = Math.max(figure.first(), birth.first());
        return to - from <= FAR && text.find(from, to, OTHERS) < 0;
    }

    private static DateMention published(LocalDate day) {
        return new DateMention(null, "", 0, 0, day.getYear(), day.getMonthValue(), day.getDayOfMonth(), null, 0, null);
    }

    /** The other dated year nearest to the age, or null. */
    private static DateMention beside(List<DateMention> dates, int birth, Figure figure) {
        DateMention nearest = null;
        for (int k = 0; k < dates.size(); k++) {
            if (k != birth && dates.get(k).year() > 0) {
                boolean nearer = nearest == null || distance(dates.get(k), figure) < distance(nearest, figure);
                nearest = nearer ? dates.get(k) : nearest;
            }
        }
        return nearest;
    }

    private static int distance(DateMention date, Figure figure) {
        return Math.abs(date.first() - figure.first());
    }

    private static void judge(Figure age, Life life, Locally locally) {
        DateMention birth = life.birth();
        DateMention then = life.then();
        int years = then.year() - birth.year();
        if (years < 0) {
            return;
        }
        boolean exact = birth.whole().isPresent() && then.whole().isPresent();
        int full =
                exact ? Period.between(birth.whole().get(), then.whole().get()).getYears() : years;
        boolean fits = age.value() == full || !exact && age.value() == years - 1;
        String right = exact ? Integer.toString(full) : (years - 1) + " or " + years;
        int[] figure = {age.first(), age.last()};
        int[] first = {birth.first(), birth.last()};
        locally.add(
                fits ? Severity.FITS : Severity.ERROR,
                "Somebody born " + (exact ? "on " + birth.whole().get() : "in " + birth.year()) + " was " + right
                        + (exact ? " on " + then.whole().get() : " in " + then.year()) + "; the text says "
                        + Numbers.write(age.value()) + ".",
                exact
                        ? birth.whole().get() + " to " + then.whole().get() + " = " + full + " years"
                        : then.year() + " − " + birth.year() + " = " + years,
                then.place() == null
                        ? new int[][] {figure, first}
                        : new int[][] {figure, first, {then.first(), then.last()}});
    }
}
