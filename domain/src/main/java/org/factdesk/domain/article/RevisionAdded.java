package org.factdesk.domain.article;

/**
 * Told when an article got new words, its first ones too, in the same transaction. Either may not be stored yet.
 *
 * @param revision the article's newest
 */
public record RevisionAdded(Article article, ArticleRevision revision) {}
