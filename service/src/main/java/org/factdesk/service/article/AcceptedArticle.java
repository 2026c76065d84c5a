package org.factdesk.service.article;

import java.util.List;
import org.factdesk.domain.article.ArticleId;

/** An article that was taken in, and what the desk already had that is the same or nearly. */
public record AcceptedArticle(ArticleSheet sheet, List<SimilarArticle> similar) {

    public ArticleId id() {
        return new ArticleId(sheet.id());
    }
}
