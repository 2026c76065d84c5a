package org.factdesk.service.claim;

import java.util.List;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleRevision;

/**
 * The newest text of an article after somebody put one, and where its claims stand in it.
 *
 * @param fresh whether it is a new revision; false where the same text was put again
 * @param version the article's version now
 */
public record RevisedText(
        int number, String sha256, String text, boolean fresh, long version, List<ClaimPlacement> placements) {

    public RevisedText {
        placements = List.copyOf(placements);
    }

    static RevisedText of(Article article, ArticleRevision revision, boolean fresh, List<ClaimPlacement> placements) {
        return new RevisedText(
                revision.number(), revision.sha256(), revision.text().value(), fresh, article.version(), placements);
    }
}
