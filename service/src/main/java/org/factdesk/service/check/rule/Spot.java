package org.factdesk.service.check.rule;

import org.factdesk.domain.article.TextSpan;

/**
 * A place in a revision of an article, with what stands there.
 *
 * @param exact the words of the place
 * @param low the lower end of the interval that a figure stands for, or null
 * @param high its upper end, or null
 * @param who who says it, as far as the text tells, otherwise empty
 * @param when the day or year it is about, otherwise empty
 */
public record Spot(
        String article, int revision, TextSpan span, String exact, Double low, Double high, String who, String when) {

    static Spot of(CheckedText article, TextSpan span) {
        return new Spot(article.id(), article.revision(), span, article.words(span), null, null, "", "");
    }
}
