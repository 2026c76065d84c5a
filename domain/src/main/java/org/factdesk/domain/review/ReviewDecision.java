package org.factdesk.domain.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.factdesk.domain.desk.DeskId;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.domain.desk.Words;
import org.factdesk.domain.verdict.Verdict;
import org.factdesk.domain.verdict.VerdictId;

/**
 * A second person's decision on a verdict. The proposer is stored beside the reviewer, so that the database itself
 * refuses a row in which they are one person. A decision is void once the ground of the verdict changes.
 */
@Entity
@Table(name = "review")
public class ReviewDecision {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "verdict_id", length = 26, nullable = false, updatable = false)
    private String verdict;

    @Column(name = "claim_id", length = 26, nullable = false, updatable = false)
    private String claim;

    @Enumerated(EnumType.STRING)
    @Column(name = "decision", length = 10, nullable = false, updatable = false)
    private Decision decision;

    @Column(name = "proposed_by", length = 40, nullable = false, updatable = false)
    private String proposedBy;

    @Column(name = "reviewed_by", length = 40, nullable = false, updatable = false)
    private String reviewedBy;

    @Column(name = "reviewed_at", nullable = false, updatable = false)
    private Instant reviewedAt;

    @Column(name = "review_comment", length = 10000, updatable = false)
    private String comment;

    @Column(name = "break_glass_reason", length = 4000, updatable = false)
    private String breakGlassReason;

    @Column(name = "voided", nullable = false)
    private boolean voided;

    protected ReviewDecision() {}

    /**
     * @param comment mandatory for a return
     * @param breakGlassReason why a rule was waived, or null
     * @throws NotAllowedException when the reviewer is the proposer: four eyes are never waived
     * @throws InvalidException when a return says nothing
     */
    public ReviewDecision(
            Verdict verdict, Decision decision, String by, Instant at, String comment, String breakGlassReason) {
        if (verdict.proposedBy().equals(by)) {
            throw ownVerdict(verdict);
        }
        this.id = DeskId.next();
        this.verdict = verdict.id().value();
        this.claim = verdict.claim().value();
        this.decision = Objects.requireNonNull(decision);
        this.proposedBy = verdict.proposedBy();
        this.reviewedBy = Objects.requireNonNull(by);
        this.reviewedAt = Objects.requireNonNull(at);
        this.comment = decision == Decision.RETURN
                ? Words.required("comment", comment, 10_000)
                : Words.optional("comment", comment, 10_000);
        this.breakGlassReason = Words.optional("reason", breakGlassReason, 4000);
    }

    /** Why nobody decides on a verdict of their own. */
    static NotAllowedException ownVerdict(Verdict verdict) {
        return (NotAllowedException) new NotAllowedException(
                        "own-verdict",
                        "You proposed this verdict, so somebody else has to review it. Ask another reviewer.")
                .with("claim", verdict.claim().value());
    }

    /** The ground of the verdict changed; the decision no longer counts. */
    public void voidIt() {
        voided = true;
    }

    /** Whether it is an approval that still counts. */
    public boolean approves() {
        return decision == Decision.APPROVE && !voided;
    }

    public String id() {
        return id;
    }

    public VerdictId verdict() {
        return new VerdictId(verdict);
    }

    public Decision decision() {
        return decision;
    }

    public String reviewedBy() {
        return reviewedBy;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }

    public String comment() {
        return comment;
    }

    public String breakGlassReason() {
        return breakGlassReason;
    }

    public boolean voided() {
        return voided;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReviewDecision that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
