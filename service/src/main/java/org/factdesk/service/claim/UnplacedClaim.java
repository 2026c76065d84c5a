package org.factdesk.service.claim;

import java.util.List;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.Placement;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.Quote;

/**
 * A claim that has no place in the newest text, with the places a person may choose from.
 *
 * @param revision the revision in which it stood last
 * @param span where it stood there
 * @param candidates places in the newest text, best first
 */
public record UnplacedClaim(
        String id,
        int number,
        ClaimStatus status,
        String statement,
        Quote quote,
        int revision,
        TextSpan span,
        PlacementOutcome outcome,
        List<TextSpan> candidates,
        long version) {

    public UnplacedClaim {
        candidates = List.copyOf(candidates);
    }

    static UnplacedClaim of(Claim claim, Placement placement) {
        return new UnplacedClaim(
                claim.id().value(),
                claim.number(),
                claim.status(),
                claim.statement(),
                claim.quote(),
                claim.revision(),
                claim.span(),
                claim.placement(),
                placement.candidates(),
                claim.version());
    }
}
