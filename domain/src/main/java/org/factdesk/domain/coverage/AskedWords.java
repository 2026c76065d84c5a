package org.factdesk.domain.coverage;

import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.ClaimId;

/**
 * The words that a change is asked of: where they stand, and from which claim or unit it is asked.
 *
 * @param claim the claim it is asked from, or null
 * @param unit the unit it is asked from, or null
 * @param revision the number of the revision whose code points the span counts
 * @param exact the words as they stand there
 */
public record AskedWords(ClaimId claim, UnitId unit, int revision, TextSpan span, String exact) {}
