package org.factdesk.domain.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimStatus;

/**
 * A unit or a claim that was open when an article was signed off, as it stood at that moment: whatever becomes of it
 * later, the sign-off tells what it was given in spite of. A unit's words are those of the signed revision at its place.
 */
@Embeddable
public class LeftOpen {

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_kind", length = 20)
    private UnitKind kind;

    @Column(name = "span_start")
    private Integer start;

    @Column(name = "span_end")
    private Integer end;

    @Column(name = "claim_id", length = 26)
    private String claim;

    @Column(name = "claim_number")
    private Integer number;

    @Enumerated(EnumType.STRING)
    @Column(name = "claim_status", length = 20)
    private ClaimStatus status;

    @Column(name = "claim_placed")
    private Boolean placed;

    @Column(name = "statement", length = 30_000)
    private String statement;

    protected LeftOpen() {}

    /** An open unit at this place of the signed revision. */
    public static LeftOpen unit(UnitKind kind, TextSpan span) {
        LeftOpen left = new LeftOpen();
        left.kind = Objects.requireNonNull(kind);
        left.start = span.start();
        left.end = span.end();
        return left;
    }

    /** A claim that was not settled, or had no place in the signed revision. */
    public static LeftOpen claim(ClaimId claim, int number, ClaimStatus status, boolean placed, String statement) {
        LeftOpen left = new LeftOpen();
        left.claim = claim.value();
        left.number = number;
        left.status = Objects.requireNonNull(status);
        left.placed = placed;
        left.statement = Objects.requireNonNull(statement);
        return left;
    }

    /** Whether it is a unit; a claim otherwise. */
    public boolean isUnit() {
        return kind != null;
    }

    /** What is checkable in the unit; null for a claim. */
    public UnitKind kind() {
        return kind;
    }

    /** Where the unit stands in the signed revision; null for a claim. */
    public TextSpan span() {
        return isUnit() ? new TextSpan(start, end) : null;
    }

    /** The claim's id; null for a unit. */
    public String claim() {
        return claim;
    }

    /** The claim's number in its article; null for a unit. */
    public Integer number() {
        return number;
    }

    /** How far the claim was; null for a unit. */
    public ClaimStatus status() {
        return status;
    }

    /** Whether the claim had a place in the signed revision. */
    public boolean placed() {
        return placed == null || placed;
    }

    /** What the claim said then; null for a unit. */
    public String statement() {
        return statement;
    }
}
