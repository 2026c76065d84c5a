package org.factdesk.service.coverage;

import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.coverage.UnitId;

/**
 * A change that somebody asks for: from a claim, a unit or a span of the newest text, of which one is given.
 *
 * @param note why, or null
 */
public record WantedChange(ClaimId claim, UnitId unit, TextSpan span, String proposed, String note) {

    boolean clear() {
        return (claim == null ? 0 : 1) + (unit == null ? 0 : 1) + (span == null ? 0 : 1) == 1;
    }
}
