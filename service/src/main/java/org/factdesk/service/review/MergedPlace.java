package org.factdesk.service.review;

import java.io.Serializable;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.Quote;

/** Where the same thing is said once more: the place of a claim that was merged into another one. */
public record MergedPlace(String claim, String article, int number, Quote quote, int revision, TextSpan span)
        implements Serializable {

    static MergedPlace of(Claim claim) {
        return new MergedPlace(
                claim.id().value(),
                claim.article().value(),
                claim.number(),
                claim.quote(),
                claim.revision(),
                claim.span());
    }
}
