package org.factdesk.domain.article;

/**
 * Told when an article is taken in, in the same transaction. Neither may be stored yet.
 *
 * @param revision the article's first
 */
public record ArticleReceived(Article article, ArticleRevision revision) {}
