package org.factdesk.service.claim;

import java.util.List;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.Placement;
import org.factdesk.domain.claim.PlacementOutcome;

/**
 * What became of one claim's place.
 *
 * @param claim its id; null where the words are none
 * @param revision the revision that span and candidates point into
 * @param span where it stands, or null
 */
public record ClaimPlacement(
        String claim, PlacementOutcome outcome, double score, int revision, TextSpan span, List<TextSpan> candidates) {

    public ClaimPlacement {
        candidates = List.copyOf(candidates);
    }

    static ClaimPlacement of(Claim claim, Placement placement, int revision) {
        return of(placement, revision).of(claim.id());
    }

    /** Of words that are no claim, or not yet. */
    static ClaimPlacement of(Placement placement, int revision) {
        return new ClaimPlacement(
                null, placement.outcome(), placement.score(), revision, placement.span(), placement.candidates());
    }

    /** The same of a claim. */
    ClaimPlacement of(ClaimId id) {
        return new ClaimPlacement(id.value(), outcome, score, revision, span, candidates);
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
