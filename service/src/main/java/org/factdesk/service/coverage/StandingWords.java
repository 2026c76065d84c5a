package org.factdesk.service.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.placing.ClaimPlacer;
import org.factdesk.domain.coverage.TextChange;
import org.factdesk.service.article.ArticleRepository;

/** Finds the words of a change asked for in the newest text; never guesses. */
@ApplicationScoped
class StandingWords {

    @Inject
    private ArticleRepository articles;

    /** Where the very words stand in the newest text; null when they do not, or not in one sure place. */
    TextSpan of(TextChange change, ArticleRevision newest) {
        TextSpan span = change.span();
        if (newest.number() != change.revision()) {
            ArticleRevision asked = articles.revision(change.article(), change.revision());
            span = new ClaimPlacer(asked.text(), newest.text()).place(span).span();
        }
        return span != null && newest.text().words(span).equals(change.words()) ? span : null;
    }
}
