package org.factdesk.service.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.claim.StepRefusedException;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.evidence.Evidence;
import org.factdesk.domain.review.FourEyes;
import org.factdesk.domain.review.ReviewDecision;
import org.factdesk.domain.verdict.Correction;
import org.factdesk.domain.verdict.CorrectionState;
import org.factdesk.domain.verdict.Verdict;
import org.factdesk.service.account.Caller;
import org.factdesk.service.claim.ClaimRepository;
import org.factdesk.service.claim.StepGate;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.evidence.EvidenceRepository;
import org.factdesk.service.verdict.CorrectionRepository;
import org.factdesk.service.verdict.SourcingCheck;
import org.factdesk.service.verdict.VerdictRepository;

/** The second pair of eyes: approves proposed verdicts or sends them back, and makes approved ones public. */
@Stateless
@RolesAllowed({"REVIEWER", "DESK_EDITOR"})
public class ReviewDesk {

    @Inject
    private ReviewRepository reviews;

    @Inject
    private VerdictRepository verdicts;

    @Inject
    private EvidenceRepository evidence;

    @Inject
    private ClaimRepository claims;

    @Inject
    private CorrectionRepository corrections;

    @Inject
    private SourcingCheck sourcing;

    @Inject
    private StepGate gate;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    @Inject
    private Event<Correction> corrected;

    /**
     * Approves the current verdict. The claim is approved once as many people did as its risk asks for.
     *
     * @param seen the version of the claim the caller saw, or null
     * @param breakGlass a desk editor's reason for waiving the second approval, or the rule on evidence changed last;
     *     null otherwise
     * @throws NotAllowedException for the proposer, always; and for whoever changed the cited evidence last
     */
    public void approve(ClaimId id, Long seen, String comment, String breakGlass) {
        Claim claim = claims.require(id);
        Account reviewer = gate.require(reviewed(claim, ClaimStep.APPROVE, ClaimStep.APPROVE_CORRECTION));
        FourEyes eyes = eyes(claim);
        if (eyes != null) {
            eyes.requireApprover(reviewer, evidenceUnderReview(claim), breakGlass);
        }
        claim.requireVersion(seen);
        requireUnderReview(claim, "be approved");
        Instant now = clock.now();
        ReviewDecision decision = eyes.approve(reviewer.username(), comment, breakGlass, now);
        reviews.add(decision);
        claim.reviewedBy(reviewer.username(), now);
        Correction correction = corrections.find(claim.correction());
        if (eyes.satisfied() && correction == null) {
            claim.take(ClaimStep.APPROVE, now);
        } else if (eyes.satisfied()) {
            put(correction, claim, now);
        }
        tell(correction == null ? "VERDICT_APPROVED" : "CORRECTION_APPROVED", claim, decision);
    }

    /** The correction's verdict is the public one from now on. */
    private void put(Correction correction, Claim claim, Instant now) {
        Verdict verdict = verdicts.find(correction.verdict().value());
        claim.corrected(verdict.id().value(), verdict.rating(), now);
        correction.decide(CorrectionState.APPROVED, now);
        corrected.fire(correction);
    }

    /** Sends the verdict or the correction under review back to its proposer, with a comment. */
    public void sendBack(ClaimId id, Long seen, String comment) {
        Claim claim = claims.require(id);
        Account reviewer = gate.require(reviewed(claim, ClaimStep.RETURN, ClaimStep.RETURN_CORRECTION));
        FourEyes eyes = eyes(claim);
        if (eyes != null) {
            eyes.requireOther(reviewer.username());
        }
        claim.requireVersion(seen);
        requireUnderReview(claim, "be returned");
        Instant now = clock.now();
        ReviewDecision decision = eyes.sendBack(reviewer.username(), comment, now);
        reviews.add(decision);
        claim.reviewedBy(reviewer.username(), now);
        Correction correction = corrections.find(claim.correction());
        if (correction == null) {
            claim.take(ClaimStep.RETURN, now);
        } else {
            claim.dropCorrection(now);
            correction.decide(CorrectionState.RETURNED, now);
        }
        tell(correction == null ? "VERDICT_RETURNED" : "CORRECTION_RETURNED", claim, decision);
    }

    /** Refuses unless the caller could review the claim's verdict, whatever they decide. */
    public void requireReviewable(ClaimId id, Long seen) {
        Claim claim = claims.require(id);
        FourEyes eyes = eyes(claim);
        if (eyes != null) {
            eyes.requireOther(caller.account().username());
        }
        claim.requireVersion(seen);
        requireUnderReview(claim, "be reviewed");
    }

    /**
     * Makes an approved verdict public at the claim's address.
     *
     * @param exception why its sources are enough although they are fewer than the desk asks for, or null
     * @throws ConflictException when sources are missing and nobody signed an exception
     */
    @RolesAllowed("DESK_EDITOR")
    public void publish(ClaimId id, Long seen, String exception) {
        gate.require(ClaimStep.PUBLISH);
        Claim claim = claims.requireAt(id, seen);
        if (!ClaimStep.PUBLISH.opensTo(claim)) {
            throw new StepRefusedException(claim, ClaimStep.PUBLISH.words());
        }
        Instant now = clock.now();
        sourcing.require(claim, verdicts.find(claim.verdict()), exception, now);
        claim.publish(now);
        tell("CLAIM_PUBLISHED", claim, null);
    }

    private static ClaimStep reviewed(Claim claim, ClaimStep verdict, ClaimStep correction) {
        return claim.correction() == null ? verdict : correction;
    }

    /** The rules on the verdict that was proposed last, a correction's or the claim's own; null before there is any. */
    private FourEyes eyes(Claim claim) {
        Verdict verdict = verdicts.find(underReview(claim));
        return verdict == null
                ? null
                : new FourEyes(
                        verdict, claim.risk(), reviews.ofVerdict(verdict.id().value()));
    }

    private String underReview(Claim claim) {
        Correction correction = corrections.find(claim.correction());
        return correction == null ? claim.verdict() : correction.verdict().value();
    }

    private List<Evidence> evidenceUnderReview(Claim claim) {
        boolean waits = claim.correction() != null || claim.status() == ClaimStatus.PROPOSED;
        return waits ? evidence.ofClaim(claim.id()) : List.of();
    }

    private static void requireUnderReview(Claim claim, String wish) {
        if (claim.correction() == null && claim.status() != ClaimStatus.PROPOSED) {
            throw new StepRefusedException(claim, wish);
        }
    }

    private void tell(String action, Claim claim, ReviewDecision decision) {
        DeskEvent event = DeskEvent.ofClaim(
                        action, claim.article().value(), claim.id().value())
                .with(
                        "verdict",
                        decision == null ? claim.verdict() : decision.verdict().value())
                .with("status", claim.status().name());
        events.fire(
                decision == null
                        ? event
                        : event.with("comment", decision.comment()).with("breakGlass", decision.breakGlassReason()));
    }
}
