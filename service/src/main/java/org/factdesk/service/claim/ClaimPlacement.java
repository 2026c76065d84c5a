package org.factdesk.service.claim;

import java.util.List;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.Placement;
import org.factdesk.domain.claim.PlacementOutcome;

/**
 * What became of one claim's place.
 *
 * @param claim its id
 * @param revision the revision that span and candidates point into
 * @param span where it stands, or null
 */
public record ClaimPlacement(
        String claim, PlacementOutcome outcome, double score, int revision, TextSpan span, List<TextSpan> candidates) {

    public ClaimPlacement {
        candidates = List.copyOf(candidates);
    }

    static ClaimPlacement of(Claim claim, Placement placement, int revision) {
        return new ClaimPlacement(
                claim.id().value(),
                placement.outcome(),
                placement.score(),
                revision,
                placement.span(),
                placement.candidates());
    }

    /** As a claim stands, without looking for it anew. */
    static ClaimPlacement standing(Claim claim) {
        boolean fresh = claim.placement() == null;
        return new ClaimPlacement(
                claim.id().value(),
                fresh ? PlacementOutcome.PLACED : claim.placement(),
                fresh ? 1 : claim.placementScore(),
                claim.revision(),
                claim.placed() ? claim.span() : null,
                List.of());
    }
}
