package org.factdesk.domain.article;

import java.time.Instant;

/**
 * Told when an article got another deadline or lost it, in the same transaction.
 *
 * @param deadline null for none
 */
public record DeadlineSet(ArticleId article, Instant deadline, Instant at) {}
