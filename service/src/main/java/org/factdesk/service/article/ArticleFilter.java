package org.factdesk.service.article;

import java.util.Set;
import org.factdesk.domain.article.ArticleState;

/**
 * Which articles are wanted.
 *
 * @param words words of the headline, outlet or byline, or null for any
 * @param states these states, or empty for any
 */
public record ArticleFilter(String words, Set<ArticleState> states) {

    public ArticleFilter {
        states = Set.copyOf(states);
    }

    /** All articles. */
    public static ArticleFilter any() {
        return new ArticleFilter(null, Set.of());
    }
}
