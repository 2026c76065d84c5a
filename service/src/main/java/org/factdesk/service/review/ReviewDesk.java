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
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.domain.desk.Words;
import org.factdesk.domain.evidence.Evidence;
import org.factdesk.domain.review.Decision;
import org.factdesk.domain.review.ReviewDecision;
import org.factdesk.domain.verdict.Verdict;
import org.factdesk.service.account.Caller;
import org.factdesk.service.claim.ClaimRepository;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.evidence.EvidenceRepository;
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
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /**
     * Approves the current verdict. The claim is approved once as many people did as its risk asks for.
     *
     * @param seen the version of the claim the caller saw, or null
     * @param breakGlass a desk editor's reason for waiving the second approval, or the rule on evidence changed last;
     *     null otherwise
     * @throws NotAllowedException for the proposer, always; and for whoever changed the cited evidence last
     */
    public void approve(ClaimId id, Long seen, String comment, String breakGlass) {
        Account reviewer = caller.account();
        Claim claim = claims.require(id);
        Verdict verdict = verdicts.find(claim.verdict());
        requireAllowed(claim, verdict, reviewer, breakGlass);
        claim.requireVersion(seen);
        requireProposed(claim, "be approved");
        List<ReviewDecision> before = reviews.ofVerdict(claim.verdict());
        if (before.stream()
                .anyMatch(past -> past.approves() && past.reviewedBy().equals(reviewer.username()))) {
            throw new ConflictException(
                            "approved-already",
                            "You approved this verdict already; it needs a second approval by somebody else.")
                    .with("claim", id.value())
                    .with("status", claim.status().name());
        }
        String reason = breakGlass == null ? null : Words.required("reason", breakGlass, 4000);
        Instant now = clock.now();
        reviews.add(new ReviewDecision(verdict, Decision.APPROVE, reviewer.username(), now, comment, reason));
        claim.reviewedBy(reviewer.username(), now);
        long approvals = 1 + before.stream().filter(ReviewDecision::approves).count();
        if (reason != null || approvals >= claim.risk().approvalsNeeded()) {
            claim.take(ClaimStep.APPROVE, now);
        }
        tell("VERDICT_APPROVED", claim, comment, reason);
    }

    /** Sends the current verdict back to its proposer, with a comment. */
    public void sendBack(ClaimId id, Long seen, String comment) {
        Account reviewer = caller.account();
        Claim claim = claims.require(id);
        Verdict verdict = verdicts.find(claim.verdict());
        requireOther(verdict, reviewer);
        claim.requireVersion(seen);
        requireProposed(claim, "be returned");
        Instant now = clock.now();
        reviews.add(new ReviewDecision(verdict, Decision.RETURN, reviewer.username(), now, comment, null));
        claim.reviewedBy(reviewer.username(), now);
        claim.take(ClaimStep.RETURN, now);
        tell("VERDICT_RETURNED", claim, comment, null);
    }

    /** Refuses unless the caller could review the claim's verdict, whatever they decide. */
    public void requireReviewable(ClaimId id, Long seen) {
        Claim claim = claims.require(id);
        requireOther(verdicts.find(claim.verdict()), caller.account());
        claim.requireVersion(seen);
        requireProposed(claim, "be reviewed");
    }

    /** Makes an approved verdict public at the claim's address. */
    @RolesAllowed("DESK_EDITOR")
    public void publish(ClaimId id, Long seen) {
        Claim claim = claims.requireAt(id, seen);
        claim.publish(clock.now());
        tell("CLAIM_PUBLISHED", claim, null, null);
    }

    private void requireAllowed(Claim claim, Verdict verdict, Account reviewer, String breakGlass) {
        if (breakGlass != null && !reviewer.role().leads()) {
            throw new NotAllowedException(
                            "break-glass", "Only a desk editor may waive a rule. Leave the reason out, or ask one.")
                    .with("claim", claim.id().value());
        }
        requireOther(verdict, reviewer);
        boolean ownGround = verdict != null
                && claim.status() == ClaimStatus.PROPOSED
                && evidence.ofClaim(claim.id()).stream()
                        .filter(verdict::cites)
                        .map(Evidence::changedBy)
                        .anyMatch(reviewer.username()::equals);
        if (ownGround && breakGlass == null) {
            throw new NotAllowedException(
                            "own-evidence",
                            "You changed evidence that this verdict cites, so somebody else has to approve it. A desk"
                                    + " editor may waive this with a written reason.")
                    .with("claim", claim.id().value());
        }
    }

    private static void requireOther(Verdict verdict, Account reviewer) {
        if (verdict != null && verdict.proposedBy().equals(reviewer.username())) {
            throw new NotAllowedException(
                            "own-verdict",
                            "You proposed this verdict, so somebody else has to review it. Ask another reviewer.")
                    .with("claim", verdict.claim().value());
        }
    }

    private static void requireProposed(Claim claim, String wish) {
        if (claim.status() != ClaimStatus.PROPOSED) {
            throw new StepRefusedException(claim.id(), claim.status(), wish);
        }
    }

    private void tell(String action, Claim claim, String comment, String breakGlass) {
        events.fire(
                DeskEvent.ofClaim(action, claim.article().value(), claim.id().value())
                        .with("verdict", claim.verdict())
                        .with("status", claim.status().name())
                        .with("comment", comment)
                        .with("breakGlass", breakGlass));
    }
}
