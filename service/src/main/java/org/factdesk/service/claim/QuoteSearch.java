package org.factdesk.service.claim;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Quote;
import org.factdesk.domain.desk.InvalidException;

/** Finds quoted words in a text; never guesses: the words stand there once, or the caller is told. */
final class QuoteSearch {

    private static final int MOST_CANDIDATES = 50;
    private static final int MOST_LOOKED_AT = 10_000;

    private QuoteSearch() {}

    static TextSpan find(ArticleId article, ArticleText text, WantedQuote wanted) {
        String exact = ArticleText.normalise(wanted.exact() == null ? "" : wanted.exact());
        if (exact.isBlank() || exact.length() > Quote.LONGEST) {
            throw new InvalidException(
                            "quote-empty",
                            "The quote has no words, or more than a claim can have. Give the exact words of the article.")
                    .with("field", "quote");
        }
        List<TextSpan> all = text.occurrences(exact, MOST_LOOKED_AT);
        if (all.isEmpty()) {
            throw new QuoteNotFoundException(
                    article,
                    "The words “" + shortened(exact) + "” do not stand in the article. Copy them from its text.");
        }
        List<TextSpan> fitting = surrounded(text.value(), all, wanted);
        if (fitting.isEmpty()) {
            throw new QuoteNotFoundException(
                    article,
                    "The words “" + shortened(exact) + "” stand in the article, but not with this prefix and suffix.");
        }
        if (fitting.size() > 1) {
            throw new QuoteAmbiguousException(article, fitting);
        }
        return fitting.get(0);
    }

    /** Those that stand between prefix and suffix; the text is counted through once, however many there are. */
    private static List<TextSpan> surrounded(String text, List<TextSpan> all, WantedQuote wanted) {
        String prefix = wanted.prefix() == null ? "" : ArticleText.normalise(wanted.prefix());
        String suffix = wanted.suffix() == null ? "" : ArticleText.normalise(wanted.suffix());
        List<TextSpan> fitting = new ArrayList<>();
        int from = 0;
        int counted = 0;
        for (TextSpan span : all) {
            from = text.offsetByCodePoints(from, span.start() - counted);
            counted = span.start();
            int to = text.offsetByCodePoints(from, span.length());
            if (fitting.size() < MOST_CANDIDATES
                    && text.startsWith(suffix, to)
                    && text.regionMatches(from - prefix.length(), prefix, 0, prefix.length())) {
                fitting.add(span);
            }
        }
        return fitting;
    }

    private static String shortened(String words) {
        int length = words.codePointCount(0, words.length());
        return length <= 80 ? words : words.substring(0, words.offsetByCodePoints(0, 79)) + "…";
    }
}
