package org.factdesk.service.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.factdesk.domain.article.Article;

/** Reads an article's line-by-line check whole, for a report on an article that may be read. */
@ApplicationScoped
public class GalleyReading {

    @Inject
    private UnitRows rows;

    @Inject
    private SignOffReading signOffs;

    @Inject
    private TextChangeRepository changes;

    /** The check of an article as it stands. */
    public Galley of(Article article) {
        return new Galley(
                article.coverage(),
                rows.of(article),
                signOffs.of(article),
                changes.ofArticle(article.id()).stream().map(TextChangeRow::of).toList());
    }
}
