package org.factdesk.service.article;

import java.time.Instant;
import java.time.LocalDate;
import org.factdesk.domain.article.ArticleState;
import org.factdesk.domain.article.Coverage;

/**
 * An article in a list.
 *
 * @param headline null where it has none
 * @param title the headline, or else the first words
 */
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
        Instant addedAt,
        String title) {

    /** How much of what is checkable in it is dealt with. */
    public Coverage coverage() {
        return new Coverage(checkable, covered);
    }

    /** The same by another name. */
    ArticleRow called(String name) {
        return new ArticleRow(
                id,
                headline,
                outlet,
                byline,
                url,
                publishedOn,
                language,
                state,
                revision,
                claimsMarked,
                checkable,
                covered,
                addedBy,
                addedAt,
                name);
    }
}
