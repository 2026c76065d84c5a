package org.factdesk.domain.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.claim.Risk;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.domain.desk.Words;
import org.factdesk.domain.evidence.Evidence;
import org.factdesk.domain.verdict.Verdict;

/**
 * The rules of the second pair of eyes on one verdict: its proposer never decides on it, nobody approves who changed
 * what it cites last, a high risk takes two people, and what was approved before the ground changed does not count.
 */
public final class FourEyes {

    private final Verdict verdict;
    private final Risk risk;
    private final List<ReviewDecision> decisions;

    /** @param decisions those on the verdict so far */
    public FourEyes(Verdict verdict, Risk risk, Collection<ReviewDecision> decisions) {
        this.verdict = verdict;
        this.risk = risk;
        this.decisions = new ArrayList<>(decisions);
    }

    /**
     * Refuses who proposed the verdict.
     *
     * @throws NotAllowedException always for the proposer: four eyes are never waived
     */
    public void requireOther(String reviewer) {
        if (verdict.proposedBy().equals(reviewer)) {
            throw ReviewDecision.ownVerdict(verdict);
        }
    }

    /**
     * Refuses who may not approve.
     *
     * @param evidence that of the claim
     * @param breakGlass a desk editor's reason for waiving the rule on evidence or the second approval, or null
     */
    public void requireApprover(Account reviewer, Collection<Evidence> evidence, String breakGlass) {
        if (breakGlass != null && !reviewer.role().leads()) {
            throw new NotAllowedException(
                            "break-glass", "Only a desk editor may waive a rule. Leave the reason out, or ask one.")
                    .with("claim", verdict.claim().value());
        }
        requireOther(reviewer.username());
        boolean own = evidence.stream()
                .filter(verdict::cites)
                .map(Evidence::changedBy)
                .anyMatch(reviewer.username()::equals);
        if (own && breakGlass == null) {
            throw new NotAllowedException(
                            "own-evidence",
                            "You changed evidence that this verdict cites, so somebody else has to approve it. A desk"
                                    + " editor may waive this with a written reason.")
                    .with("claim", verdict.claim().value());
        }
    }

    /** Approves, after {@link #requireApprover}; whether that is enough, {@link #satisfied} says. */
    public ReviewDecision approve(String reviewer, String comment, String breakGlass, Instant at) {
        if (decisions.stream()
                .anyMatch(past -> past.approves() && past.reviewedBy().equals(reviewer))) {
            throw new ConflictException(
                            "approved-already",
                            "You approved this verdict already; it needs a second approval by somebody else.")
                    .with("claim", verdict.claim().value());
        }
        String reason = breakGlass == null ? null : Words.required("reason", breakGlass, 4000);
        return noted(new ReviewDecision(verdict, Decision.APPROVE, reviewer, at, comment, reason));
    }

    /** Returns it to its proposer. */
    public ReviewDecision sendBack(String reviewer, String comment, Instant at) {
        return noted(new ReviewDecision(verdict, Decision.RETURN, reviewer, at, comment, null));
    }

    private ReviewDecision noted(ReviewDecision decision) {
        decisions.add(decision);
        return decision;
    }

    /** Whether as many people approved as the risk asks for, or a rule was waived. */
    public boolean satisfied() {
        List<ReviewDecision> approvals =
                decisions.stream().filter(ReviewDecision::approves).toList();
        return approvals.size() >= risk.approvalsNeeded()
                || approvals.stream().anyMatch(approval -> approval.breakGlassReason() != null);
    }

    /** The ground of the verdict changed: what was approved so far does not count. */
    public void groundChanged() {
        decisions.stream().filter(ReviewDecision::approves).forEach(ReviewDecision::voidIt);
    }
}
