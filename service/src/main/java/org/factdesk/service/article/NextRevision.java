package org.factdesk.service.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.ArticleText;

/** Puts the next revision of an article on the shelf; what lies on top of its words follows elsewhere. */
@ApplicationScoped
public class NextRevision {

    @Inject
    private ArticleRepository articles;

    @Inject
    private LikenessIndex likeness;

    /**
     * Adds the revision. The headline follows where the text still begins with one.
     *
     * @param stillHeaded whether the first line of the new text is what became of the old headline
     */
    public ArticleRevision add(Article article, ArticleText text, boolean stillHeaded, String by, Instant at) {
        Sketch sketch = Sketch.of(text.value());
        ArticleRevision revision = article.revise(text, sketch.stored(), by, at);
        articles.add(revision);
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
