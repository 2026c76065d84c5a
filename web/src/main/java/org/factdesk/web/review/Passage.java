package org.factdesk.web.review;

import java.io.Serializable;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.review.ClaimSheet;

/**
 * The words of a claim with what stands around them in the article.
 *
 * @param before up to some two hundred characters of the same paragraph
 * @param after the same behind the words
 */
public record Passage(String before, String words, String after) implements Serializable {

    private static final int AROUND = 220;

    /** Reads the passage off the article; where the article moved on, off what the claim kept. */
    static Passage of(ClaimSheet claim, ArticleSheet article) {
        String words = claim.quote().exact();
        if (article.revision() != claim.revision()) {
            return new Passage(
                    "…" + claim.quote().prefix(), words, claim.quote().suffix() + "…");
        }
        String text = article.text();
        int start = text.offsetByCodePoints(0, claim.span().start());
        int end = text.offsetByCodePoints(start, claim.span().length());
        return new Passage(before(text, start), words, after(text, end));
    }

    private static String before(String text, int start) {
        int paragraph = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
        if (start - paragraph <= AROUND) {
            return text.substring(Math.min(paragraph, start), start);
        }
        int blank = text.indexOf(' ', start - AROUND);
        return "… " + text.substring(blank < 0 || blank >= start ? start : blank + 1, start);
    }

    private static String after(String text, int end) {
        int newline = text.indexOf('\n', end);
        int paragraph = newline < 0 ? text.length() : newline;
        if (paragraph - end <= AROUND) {
            return text.substring(end, paragraph);
        }
        int blank = text.lastIndexOf(' ', end + AROUND);
        return text.substring(end, blank <= end ? end : blank) + " …";
    }
}
