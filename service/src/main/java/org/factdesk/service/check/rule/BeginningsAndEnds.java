package org.factdesk.service.check.rule;

import java.util.List;
import java.util.Set;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.DateMention;
import org.factdesk.service.text.Period;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Token;
import org.factdesk.service.text.Vocabulary;

/** An end that is dated before its beginning: began on 5 June 2014 and ended on 2 May 2014. */
final class BeginningsAndEnds implements Rule {

    private static final int NEAR = 4;
    private static final int FAR = 12;
    private static final Set<String> LIGHT = Vocabulary.english().words("light_before_end");

    @Override
    public List<Found> check(CheckedText text) {
        Locally locally = new Locally(text, FindingKind.DATE);
        for (int sentence = 0; sentence < text.reading().sentences().size(); sentence++) {
            List<DateMention> dates = text.datesOf(sentence);
            for (int i = 0; i + 1 < dates.size(); i++) {
                DateMention begin = dates.get(i);
                DateMention end = dates.get(i + 1);
                boolean range = begin.year() > 0
                        && end.year() > 0
                        && (Ages.span(text.reading(), dates, i) || fromTo(text.reading(), begin, end));
                boolean told = range
                        || behind(text.reading(), "begins", begin)
                                && behind(text.reading(), "ends", end)
                                && begin.year() > 0
                                && end.year() > 0
                                && (joined(text.reading(), begin.last() + 1, end.first())
                                        || opening(text.reading(), begin, end));
                if (told) {
                    judge(begin, end, locally);
                }
            }
        }
        return locally.found();
    }

    /** From 20 June 2014 to 5 May 2014. */
    private static boolean fromTo(Reading reading, DateMention begin, DateMention end) {
        Token link = reading.at(begin.last() + 1);
        Token opening = reading.at(begin.first() - 1);
        boolean to = opening.is("from") && (link.is("to") || link.is("until") || link.is("till") || link.is("through"));
        boolean and = opening.is("between") && link.is("and");
        return end.first() == begin.last() + 2 && (to || and);
    }

    private static boolean behind(Reading reading, String list, DateMention date) {
        for (int i = date.first() - 1; i >= date.first() - NEAR; i--) {
            if (reading.words().has(list, reading.at(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** Whether both verbs have the same subject: nothing but "and" and the second verb lies between. */
    private static boolean joined(Reading reading, int from, int to) {
        int and = reading.at(from).is(",") ? from + 1 : from;
        boolean enclosed =
                reading.at(from).is(",") && LIGHT.contains(reading.at(from + 1).word());
        boolean link = enclosed || reading.at(and).is("and") || reading.at(and).is("but");
        if (!link || to - from > NEAR + 1) {
            return false;
        }
        int verb = enclosed ? from + 1 : and + 1;
        while (LIGHT.contains(reading.at(verb).word())) {
            verb++;
        }
        return verb < to && reading.words().has("ends", reading.at(verb).word());
    }

    /** Appointed in March 2014, the coach left in August 2012: the participle that opens the sentence has its subject. */
    private static boolean opening(Reading reading, DateMention begin, DateMention end) {
        int first = reading.sentences().get(reading.sentenceOf(begin.first())).first();
        boolean opens = reading.words().has("begins", reading.at(first).word())
                && begin.first() - first <= NEAR
                && reading.at(begin.last() + 1).is(",")
                && end.first() - begin.last() <= FAR;
        for (int i = begin.last() + 2; opens && i < end.first(); i++) {
            opens = reading.at(i).isWord()
                    && !reading.at(i).is("and")
                    && !reading.at(i).is("whose");
        }
        return opens;
    }

    private static void judge(DateMention begin, DateMention end, Locally locally) {
        Period first = begin.period(null).orElse(null);
        Period second = end.period(null).orElse(null);
        if (first != null && second != null && second.to().isBefore(first.from())) {
            locally.add(
                    Severity.ERROR,
                    "The end, “" + end.exact() + "”, is before the beginning, “" + begin.exact() + "”.",
                    second.to() + " < " + first.from(),
                    new int[] {begin.first(), begin.last()},
                    new int[] {end.first(), end.last()});
        }
    }
}
