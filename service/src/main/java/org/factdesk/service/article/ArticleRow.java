package org.factdesk.service.article;

import java.time.Instant;
import java.time.LocalDate;
import org.factdesk.domain.article.ArticleState;

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
        String addedBy,
        Instant addedAt) {}
