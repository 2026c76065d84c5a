package org.factdesk.service.check;

import java.io.Serializable;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.check.FindingPlace;
import org.factdesk.service.check.rule.Spot;

/**
 * A place of a finding.
 *
 * @param low the lower end of what a figure stands for, or null
 * @param high the upper end, or null
 * @param who who says it there, or null
 * @param when the day, month or year it is about, or null
 */
public record PlaceRow(
        String article,
        int revision,
        int start,
        int end,
        String exact,
        Double low,
        Double high,
        String who,
        String when)
        implements Serializable {

    static PlaceRow of(FindingPlace place) {
        return of(
                place.article().value(),
                place.revision(),
                place.span(),
                place.exact(),
                place.low(),
                place.high(),
                place.who(),
                place.when());
    }

    static PlaceRow of(Spot spot) {
        return of(
                spot.article(),
                spot.revision(),
                spot.span(),
                spot.exact(),
                spot.low(),
                spot.high(),
                spot.who(),
                spot.when());
    }

    private static PlaceRow of(
            String article,
            int revision,
            TextSpan span,
            String exact,
            Double low,
            Double high,
            String who,
            String when) {
        return new PlaceRow(article, revision, span.start(), span.end(), exact, low, high, blank(who), blank(when));
    }

    private static String blank(String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
