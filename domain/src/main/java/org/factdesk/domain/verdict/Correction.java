package org.factdesk.domain.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.claim.StepRefusedException;
import org.factdesk.domain.desk.DeskId;
import org.factdesk.domain.desk.Words;

/**
 * Another verdict in place of the public one, with a note for the public. Until somebody else approves it, the public
 * verdict stands, marked as under correction.
 */
@Entity
@Table(name = "correction")
public class Correction {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "claim_id", length = 26, nullable = false, updatable = false)
    private String claim;

    @Column(name = "verdict_id", length = 26, nullable = false, updatable = false)
    private String verdict;

    @Column(name = "replaced_verdict_id", length = 26, nullable = false, updatable = false)
    private String replaced;

    @Column(name = "note", length = 4000, nullable = false, updatable = false)
    private String note;

    @Column(name = "proposed_by", length = 40, nullable = false, updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20, nullable = false)
    private CorrectionState state;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Correction() {}

    /**
     * @param verdict what the desk says from the approval on
     * @param note what readers are told of the change
     */
    public Correction(Claim claim, Verdict verdict, String note, Instant at) {
        requireOpen(claim);
        this.id = DeskId.next();
        this.claim = claim.id().value();
        this.verdict = verdict.id().value();
        this.replaced = claim.publishedVerdict();
        this.note = Words.required("note", note, 4000);
        this.proposedBy = verdict.proposedBy();
        this.proposedAt = Objects.requireNonNull(at);
        this.state = CorrectionState.WAITING;
    }

    /** @throws StepRefusedException unless readers see a verdict on the claim */
    public static void requireOpen(Claim claim) {
        if (!ClaimStep.CORRECT.opensTo(claim)) {
            throw new StepRefusedException(claim, "be corrected, because only what is public can be");
        }
    }

    /** Notes what became of it. */
    public void decide(CorrectionState outcome, Instant at) {
        state = outcome;
        decidedAt = Objects.requireNonNull(at);
    }

    public String id() {
        return id;
    }

    public ClaimId claim() {
        return new ClaimId(claim);
    }

    /** The verdict it brings. */
    public VerdictId verdict() {
        return new VerdictId(verdict);
    }

    /** The verdict that was public before. */
    public VerdictId replaced() {
        return new VerdictId(replaced);
    }

    public String note() {
        return note;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public CorrectionState state() {
        return state;
    }

    /** When it was approved, returned or replaced; null while it waits. */
    public Instant decidedAt() {
        return decidedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Correction that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
