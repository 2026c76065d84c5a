package org.factdesk.service.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.claim.GroundChanged;
import org.factdesk.domain.review.FourEyes;
import org.factdesk.domain.verdict.Correction;
import org.factdesk.domain.verdict.CorrectionState;
import org.factdesk.domain.verdict.Verdict;
import org.factdesk.service.verdict.CorrectionRepository;
import org.factdesk.service.verdict.VerdictRepository;

/** Voids approvals when the ground of a proposed verdict changes, and returns it when cited evidence is withdrawn. */
@ApplicationScoped
public class GroundWatch {

    @Inject
    private ReviewRepository reviews;

    @Inject
    private VerdictRepository verdicts;

    @Inject
    private CorrectionRepository corrections;

    void groundChanged(@Observes GroundChanged change) {
        Claim claim = change.claim();
        Correction correction = corrections.find(claim.correction());
        if (correction == null && !claim.inReview()) {
            return;
        }
        String subject =
                correction == null ? claim.verdict() : correction.verdict().value();
        Verdict verdict = verdicts.find(subject);
        new FourEyes(verdict, claim.risk(), reviews.ofVerdict(subject)).groundChanged();
        if (verdict.cited().stream().noneMatch(change.lostEvidence()::contains)) {
            return;
        }
        if (correction == null) {
            claim.take(ClaimStep.LOSE_EVIDENCE, change.at());
        } else {
            claim.dropCorrection(change.at());
            correction.decide(CorrectionState.RETURNED, change.at());
        }
    }
}
