package org.factdesk.domain.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Words;

/** A passage of a source that supports, contradicts or frames a claim. It is never deleted, only withdrawn. */
@Entity
@Table(name = "evidence")
public class Evidence {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "claim_id", length = 26, nullable = false)
    private String claim;

    @Column(name = "origin_claim_id", length = 26, nullable = false, updatable = false)
    private String origin;

    @ManyToOne(optional = false)
    @JoinColumn(name = "source_id", nullable = false, updatable = false)
    private Source source;

    @Enumerated(EnumType.STRING)
    @Column(name = "stance", length = 20, nullable = false)
    private Stance stance;

    @Column(name = "quote", length = 10000)
    private String quote;

    @Column(name = "locator", length = 1000)
    private String locator;

    @Column(name = "note", length = 10000)
    private String note;

    @Column(name = "attached_by", length = 40, nullable = false)
    private String attachedBy;

    @Column(name = "attached_at", nullable = false)
    private Instant attachedAt;

    @Column(name = "withdrawn_by", length = 40)
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_reason", length = 4000)
    private String withdrawnReason;

    protected Evidence() {}

    /** @throws InvalidException when the stance is missing or a text is too long */
    public Evidence(Claim claim, Source source, EvidenceDetails details, String by, Instant at) {
        if (details.stance() == null) {
            throw new InvalidException("missing", "The stance is missing. Give SUPPORTS, CONTRADICTS or CONTEXT.")
                    .with("field", "stance");
        }
        this.id = EvidenceId.next().value();
        this.claim = claim.id().value();
        this.origin = this.claim;
        this.source = Objects.requireNonNull(source);
        this.stance = details.stance();
        this.quote = Words.optional("quote", details.quote(), 10_000);
        this.locator = Words.optional("locator", details.locator(), 1000);
        this.note = Words.optional("note", details.note(), 10_000);
        this.attachedBy = Objects.requireNonNull(by);
        this.attachedAt = Objects.requireNonNull(at);
    }

    /** Takes the evidence back, with a reason; it stays on record. */
    public void withdraw(String reason, String by, Instant at) {
        if (withdrawnAt != null) {
            throw new ConflictException("already-withdrawn", "This evidence was withdrawn already.")
                    .with("evidence", id);
        }
        withdrawnReason = Words.required("reason", reason, 4000);
        withdrawnBy = Objects.requireNonNull(by);
        withdrawnAt = Objects.requireNonNull(at);
    }

    /** Lends it to the claim that its own one was merged into, or gives it back when they are told apart. */
    public void moveTo(ClaimId holder) {
        claim = holder.value();
    }

    /** Who changed it last. */
    public String changedBy() {
        return withdrawnBy == null ? attachedBy : withdrawnBy;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    public EvidenceId id() {
        return new EvidenceId(id);
    }

    /** The claim it serves: its own, or the one that its own was merged into. */
    public ClaimId claim() {
        return new ClaimId(claim);
    }

    /** The claim it was attached to. */
    public ClaimId origin() {
        return new ClaimId(origin);
    }

    public Source source() {
        return source;
    }

    public Stance stance() {
        return stance;
    }

    public String quote() {
        return quote;
    }

    public String locator() {
        return locator;
    }

    public String note() {
        return note;
    }

    public String attachedBy() {
        return attachedBy;
    }

    public Instant attachedAt() {
        return attachedAt;
    }

    public String withdrawnBy() {
        return withdrawnBy;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Evidence that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
