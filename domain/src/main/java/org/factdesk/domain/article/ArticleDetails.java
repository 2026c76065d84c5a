package org.factdesk.domain.article;

import java.time.LocalDate;

/**
 * What is known of an article beside its words; each may be null.
 *
 * @param url where it stands or will stand, http or https
 * @param language a BCP 47 tag, English when missing
 */
public record ArticleDetails(
        String headline, String outlet, String byline, String url, LocalDate publishedOn, String language) {

    /** Nothing but a headline. */
    public static ArticleDetails headed(String headline) {
        return new ArticleDetails(headline, null, null, null, null, null);
    }
}
