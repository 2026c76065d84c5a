package org.factdesk.service.claim;

import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.desk.InvalidException;

/** The quoted words do not stand in the article. */
public class QuoteNotFoundException extends InvalidException {

    private static final long serialVersionUID = 1L;

    /** @param sentence what was looked for and how to mend it */
    public QuoteNotFoundException(ArticleId article, String sentence) {
        super("quote-not-found", sentence);
        with("article", article.value());
        with("field", "quote");
    }
}
