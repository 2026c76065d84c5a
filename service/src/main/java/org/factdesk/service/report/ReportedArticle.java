package org.factdesk.service.report;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The article as the report names it. Unknown values are null.
 *
 * @param language BCP 47 tag; English where it is not known
 * @param state name of the article's state, such as {@code CHECKING}
 * @param revision number of the checked revision
 * @param sha256 hex digest of the revision's UTF-8 bytes
 * @param text the revision's text, headline first; null where the edition leaves it out
 */
public record ReportedArticle(
        String id,
        String headline,
        String outlet,
        String byline,
        String url,
        LocalDate publishedOn,
        String language,
        String state,
        int revision,
        String sha256,
        String text) {

    public ReportedArticle {
        Objects.requireNonNull(id, "id");
        headline = Blank.toNull(headline);
        outlet = Blank.toNull(outlet);
        byline = Blank.toNull(byline);
        url = Blank.toNull(url);
        language = Blank.toNull(language);
        state = Blank.toNull(state);
        sha256 = Blank.toNull(sha256);
    }

    /** The same article without its text. */
    ReportedArticle withoutText() {
        return new ReportedArticle(
                id, headline, outlet, byline, url, publishedOn, language, state, revision, sha256, null);
    }
}
