package org.factdesk.service.claim;

import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Quote;

/**
 * Something marked elsewhere.
 *
 * @param claim the id of the claim of this desk that it is, or null
 * @param quote its words with their context, or null where only offsets were given
 * @param position its offsets, or null
 * @param statement what was said of it, or null
 */
public record ForeignMark(String claim, Quote quote, TextSpan position, String statement) {}
