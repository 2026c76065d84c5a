package org.factdesk.service.check.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.factdesk.domain.article.TextSpan;

/**
 * Something that an article tells and another may tell differently.
 *
 * @param type what is told
 * @param span where
 * @param exact the words of the place
 * @param keys what it is about, in a normal form; facts that share one are compared
 * @param subject what it is about, in words
 * @param low of a figure the lower end as understood, otherwise 0
 * @param high of a figure the upper end as understood, otherwise 0
 * @param from the first day it is about, or null
 * @param to the last day it is about, or null
 * @param who who says it, otherwise empty
 * @param words further words to compare: those of a quotation, of a name, or around a figure
 */
public record Fact(
        Type type,
        String article,
        int revision,
        LocalDate published,
        TextSpan span,
        String exact,
        Set<String> keys,
        String subject,
        double low,
        double high,
        LocalDate from,
        LocalDate to,
        String who,
        List<String> words) {

    /** What a fact tells. */
    public enum Type {
        FIGURE,
        EVENT,
        QUOTE,
        NAME,
        STATEMENT
    }

    public Fact {
        keys = Set.copyOf(keys);
        words = List.copyOf(words);
    }

    Spot spot() {
        boolean figure = type == Type.FIGURE;
        String when = from == null
                ? ""
                : from.equals(to) || to == null
                        ? from.toString()
                        : from.getYear() == to.getYear() && from.getMonth() == to.getMonth()
                                ? from.toString().substring(0, 7)
                                : String.valueOf(from.getYear());
        return new Spot(article, revision, span, exact, figure ? low : null, figure ? high : null, who, when);
    }
}
