package org.factdesk.service.article;

import java.util.List;
import org.factdesk.domain.article.ArticleId;

/** An article that was taken in, and what the desk already had that is the same or nearly. */
public record AcceptedArticle(ArticleId id, List<SimilarArticle> similar) {}
