package org.factdesk.service.article;

import java.time.Instant;
import java.time.LocalDate;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.ArticleState;
import org.factdesk.domain.article.Coverage;

/** An article whole: what is known of it and its newest words. */
public record ArticleSheet(
        String id,
        String headline,
        String outlet,
        String byline,
        String url,
        LocalDate publishedOn,
        String language,
        ArticleState state,
        int revision,
        String sha256,
        String text,
        int claimsMarked,
        Coverage coverage,
        Instant deadline,
        String killedReason,
        String killedBy,
        String addedBy,
        Instant addedAt,
        long version) {

    /** What it is called where one line has to do: the headline, or else the first words. */
    public String title() {
        return ArticleTitle.of(headline, text);
    }

    static ArticleSheet of(Article article, ArticleRevision revision) {
        return new ArticleSheet(
                article.id().value(),
                article.headline(),
                article.outlet(),
                article.byline(),
                article.url(),
                article.publishedOn(),
                article.language(),
                article.state(),
                revision.number(),
                revision.sha256(),
                revision.text().value(),
                article.claimsMarked(),
                article.coverage(),
                article.deadline(),
                article.killedReason(),
                article.killedBy(),
                article.addedBy(),
                article.addedAt(),
                article.version());
    }
}
