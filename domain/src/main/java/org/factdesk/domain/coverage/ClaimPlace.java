package org.factdesk.domain.coverage;

import org.factdesk.domain.article.TextSpan;

/** Where a claim stands in the newest revision. */
public record ClaimPlace(String claim, TextSpan span) {}
