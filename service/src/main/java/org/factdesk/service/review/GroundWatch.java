package org.factdesk.service.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.claim.GroundChanged;
import org.factdesk.domain.review.ReviewDecision;
import org.factdesk.domain.verdict.Verdict;
import org.factdesk.service.verdict.VerdictRepository;

/** Voids approvals when the ground of a proposed verdict changes, and returns it when cited evidence is withdrawn. */
@ApplicationScoped
public class GroundWatch {

    @Inject
    private ReviewRepository reviews;

    @Inject
    private VerdictRepository verdicts;

    void groundChanged(@Observes GroundChanged change) {
        Claim claim = change.claim();
        if (claim.status() != ClaimStatus.PROPOSED) {
            return;
        }
        reviews.ofVerdict(claim.verdict()).stream()
                .filter(ReviewDecision::approves)
                .forEach(ReviewDecision::voidIt);
        Verdict verdict = verdicts.find(claim.verdict());
        if (change.withdrawnEvidence() != null && verdict.cited().contains(change.withdrawnEvidence())) {
            claim.take(ClaimStep.RETURN, change.at());
        }
    }
}
