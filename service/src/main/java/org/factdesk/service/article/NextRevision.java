package org.factdesk.service.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.RevisionAdded;

/** Puts the next revision of an article on the shelf; what lies on its words follows by itself. */
@ApplicationScoped
public class NextRevision {

    @Inject
    private ArticleRepository articles;

    @Inject
    private LikenessIndex likeness;

    @Inject
    private Event<RevisionAdded> revisions;

    /**
     * Adds the revision. The headline follows where the text still begins with one.
     *
     * @param stillHeaded whether the first line of the new text is what became of the old headline
     */
    public ArticleRevision add(Article article, ArticleText text, boolean stillHeaded, String by, Instant at) {
        Sketch sketch = Sketch.of(text.value());
        ArticleRevision revision = article.revise(text, sketch.stored(), by, at);
        articles.add(revision);
        revisions.fire(new RevisionAdded(article, revision));
        likeness.add(article.id().value(), sketch);
        List<TextBlock> blocks = TextBlock.of(text.value());
        String first = blocks.get(0).first().words().strip();
        boolean headline = stillHeaded || (blocks.size() > 1 && HeadlineShape.fits(blocks.get(0)));
        if (article.headline() != null && headline && first.length() <= Article.LONGEST_HEADLINE) {
            article.head(first);
        }
        return revision;
    }
}
