package org.factdesk.service.check.rule;

import java.time.LocalDate;
import java.util.List;
import org.factdesk.service.text.DateMention;
import org.factdesk.service.text.Figure;
import org.factdesk.service.text.Period;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Reading.Sentence;

/** Finds the time that a figure is about: a date of its own, one of its sentence, or the day of publication. */
final class FigureTimes {

    private static final double DAYS_OF_A_YEAR = 365.25;

    private final CheckedText text;
    private final Reading reading;

    FigureTimes(CheckedText text) {
        this.text = text;
        this.reading = text.reading();
    }

    /** The time, or null where nothing tells it. */
    Period time(Figure figure, Sentence sentence, int behind) {
        int number = reading.sentenceOf(figure.first());
        List<DateMention> dates = text.datesOf(number);
        Period own = dated(dates, figure.last() + 1, behind, true);
        if (own != null) {
            return own;
        }
        Period before = dated(dates, sentence.first(), figure.first(), false);
        if (before != null) {
            return before;
        }
        Period years = yearsAgo(number);
        if (years != null) {
            return years;
        }
        if (then(sentence, figure) && number > 0) {
            for (int back = number - 1; back >= Math.max(0, number - 3); back--) {
                Period told = dated(text.datesOf(back), 0, reading.size(), false);
                if (told != null) {
                    return told;
                }
            }
        }
        LocalDate published = text.published();
        return published == null ? null : new Period(published, published);
    }

    /** The day that is named for the figure itself; null where none is, or where it is the day on which somebody said so. */
    LocalDate day(Figure figure, Sentence sentence) {
        LocalDate day = null;
        for (DateMention date : text.datesOf(reading.sentenceOf(figure.first()))) {
            int before = reading.at(date.first() - 1).is("on") ? date.first() - 2 : date.first() - 1;
            boolean saying = before >= sentence.first()
                    && reading.words().has("say", reading.at(before).word());
            Period period = date.period(text.published()).orElse(null);
            if (!saying && period != null && period.from().equals(period.to())) {
                if (day != null && !day.equals(period.from())) {
                    return null;
                }
                day = period.from();
            }
        }
        return day;
    }

    private Period dated(List<DateMention> dates, int from, int to, boolean first) {
        Period found = null;
        for (DateMention date : dates) {
            if (date.first() >= from && date.first() < to && (found == null || !first)) {
                found = date.period(text.published()).orElse(found);
            }
        }
        return found;
    }

    private boolean then(Sentence sentence, Figure figure) {
        for (int i = sentence.first(); i < figure.first(); i++) {
            boolean time = reading.at(i).is("time")
                    && (reading.at(i - 1).is("that") || reading.at(i - 1).is("the"))
                    && reading.at(i - 2).is("at");
            if (time || reading.at(i).is("then") && !reading.at(i + 1).is("there")) {
                return true;
            }
        }
        for (int i = figure.last() + 1; i < sentence.end(); i++) {
            if (reading.at(i).is("when")
                    && (reading.at(i + 1).is("it") || reading.at(i + 1).is("they"))) {
                return true;
            }
        }
        return false;
    }

    /** Five years after the demolition, as seen from the day of publication. */
    private Period yearsAgo(int sentence) {
        for (Figure figure : text.figuresOf(sentence)) {
            String link = reading.at(figure.last() + 1).word();
            boolean back = link.equals("after") || link.equals("ago") || link.equals("have") || link.equals("later");
            if (figure.kind() == Figure.Kind.DURATION
                    && back
                    && figure.value() >= DAYS_OF_A_YEAR
                    && text.published() != null) {
                LocalDate then = text.published().minusYears(Math.round(figure.value() / DAYS_OF_A_YEAR));
                return new Period(then.withDayOfYear(1), then.withDayOfYear(then.lengthOfYear()));
            }
        }
        return null;
    }
}
