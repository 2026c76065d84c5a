package org.factdesk.domain.claim.placing;

import java.time.Instant;
import org.factdesk.domain.article.ArticleRevision;

/**
 * Told in the same transaction when the text of an article was replaced and its claims have followed.
 *
 * @param before the revision that was the newest
 * @param now the one that is
 * @param placer places spans of the one in the other
 */
public record ArticleRevised(ArticleRevision before, ArticleRevision now, ClaimPlacer placer, Instant at) {}
