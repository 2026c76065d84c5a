package org.factdesk.domain.claim;

import org.factdesk.domain.article.ArticleId;

/** Told when the stretches of an article's words that stand under a claim changed, in the same transaction. */
public record ClaimsPlaced(ArticleId article) {}
