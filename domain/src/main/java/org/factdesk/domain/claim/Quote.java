package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.IndexedText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.desk.InvalidException;

/**
 * The words of a claim with some of what stands around them, as in the W3C Web Annotation Data Model, section 4.2.4
 * (Text Quote Selector).
 *
 * @param exact the marked words
 * @param prefix up to {@value #CONTEXT} code points before them, empty at the start of the text
 * @param suffix up to {@value #CONTEXT} code points behind them, empty at the end of the text
 */
@Embeddable
public record Quote(
        @Column(name = "quote_exact", length = 30000, nullable = false)
        String exact,

        @Column(name = "quote_prefix", length = 100) String prefix,
        @Column(name = "quote_suffix", length = 100) String suffix) {

    /** How much of the surroundings is kept, in code points. */
    public static final int CONTEXT = 32;

    /** The longest claim, in UTF-16 units; longer stretches are articles, not claims. */
    public static final int LONGEST = 30_000;

    public Quote {
        if (exact == null || exact.isEmpty()) {
            throw new InvalidException("quote-empty", "The quote has no words. Give the exact words of the article.")
                    .with("field", "quote");
        }
        if (exact.length() > LONGEST) {
            throw new InvalidException(
                            "quote-too-long",
                            "The marked words have " + exact.length() + " characters; a claim has at most " + LONGEST
                                    + ". Mark a shorter stretch.")
                    .with("field", "quote");
        }
        prefix = prefix == null ? "" : prefix;
        suffix = suffix == null ? "" : suffix;
    }

    /** Reads the quote of a span off the text. */
    public static Quote of(ArticleText text, TextSpan span) {
        return of(new IndexedText(text), span);
    }

    /**
     * Reads the quote of a span off a text that many spans are read of.
     *
     * @throws InvalidException when the span leaves the text, cuts a character, or holds only blank space
     */
    public static Quote of(IndexedText text, TextSpan span) {
        String exact = text.fits(span) ? text.words(span) : text.text().words(span);
        if (exact.isBlank()) {
            throw new InvalidException("quote-blank", "The marked stretch holds only blank space. Mark some words.")
                    .with("field", "span");
        }
        return new Quote(exact, text.before(span.start(), CONTEXT), text.after(span.end(), CONTEXT));
    }
}
