package org.factdesk.service.claim;

import java.util.List;
import java.util.Map;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.desk.ConflictException;

/** The quoted words stand in the article more than once; the details name the places. */
public class QuoteAmbiguousException extends ConflictException {

    private static final long serialVersionUID = 1L;

    /** @param candidates the places, at least two */
    public QuoteAmbiguousException(ArticleId article, List<TextSpan> candidates) {
        super(
                "quote-ambiguous",
                "These words stand in the article " + candidates.size()
                        + " times or more. Add a prefix or a suffix, or give one of the candidates as span.");
        with("article", article.value());
        with("candidates", places(candidates));
    }

    /** Places as a program reads them. */
    static List<Map<String, Integer>> places(List<TextSpan> spans) {
        return spans.stream()
                .map(span -> Map.of("start", span.start(), "end", span.end()))
                .toList();
    }
}
