package org.factdesk.service.article;

import java.time.Instant;
import java.time.LocalDate;
import org.factdesk.domain.article.ArticleState;
import org.factdesk.domain.article.Coverage;

/** An article in a list. */
public record ArticleRow(
        String id,
        String headline,
        String outlet,
        String byline,
        String url,
        LocalDate publishedOn,
        String language,
        ArticleState state,
        int revision,
        int claimsMarked,
        int checkable,
        int covered,
        String addedBy,
        Instant addedAt) {

    /** How much of what is checkable in it is dealt with. */
    public Coverage coverage() {
        return new Coverage(checkable, covered);
    }
}
