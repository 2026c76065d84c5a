package org.factdesk.domain.verdict;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Words;
import org.factdesk.domain.evidence.Evidence;

/**
 * What the desk says of a claim: a rating, the reasoning, and the evidence it rests on. A verdict never changes; saying
 * something else is a new verdict with the next number.
 */
@Entity
@Table(name = "verdict")
public class Verdict {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "claim_id", length = 26, nullable = false, updatable = false)
    private String claim;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "rating", length = 40, nullable = false, updatable = false)
    private String rating;

    @Column(name = "rationale", length = 20000, nullable = false, updatable = false)
    private String rationale;

    @ElementCollection
    @CollectionTable(name = "verdict_evidence", joinColumns = @JoinColumn(name = "verdict_id"))
    @OrderColumn(name = "place")
    @Column(name = "evidence_id", length = 26)
    private List<String> cited = new ArrayList<>();

    @Column(name = "proposed_by", length = 40, nullable = false, updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    protected Verdict() {}

    /**
     * @param number the verdict's number within its claim, from 1
     * @param cited evidence of this very claim, none of it withdrawn, at least one piece
     * @throws InvalidException when no evidence is cited, or some that is not the claim's own
     */
    public Verdict(
            Claim claim, int number, Rating rating, String rationale, List<Evidence> cited, String by, Instant at) {
        this.id = VerdictId.next().value();
        this.claim = claim.id().value();
        this.number = number;
        this.rating = rating.name();
        this.rationale = Words.required("rationale", rationale, 20_000);
        if (cited.isEmpty()) {
            throw new InvalidException(
                            "no-evidence",
                            "A verdict rests on at least one piece of evidence. Attach a source to the claim and cite it.")
                    .with("field", "evidence")
                    .with("missing", List.of("one piece of evidence"));
        }
        for (Evidence piece : cited) {
            requireUsable(claim, piece);
        }
        this.cited = new ArrayList<>(new LinkedHashSet<>(
                cited.stream().map(piece -> piece.id().value()).toList()));
        this.proposedBy = Objects.requireNonNull(by);
        this.proposedAt = Objects.requireNonNull(at);
    }

    private static void requireUsable(Claim claim, Evidence piece) {
        if (!piece.claim().equals(claim.id()) || piece.withdrawn()) {
            throw new InvalidException(
                            "foreign-evidence",
                            "The evidence " + piece.id() + " is withdrawn or belongs to another claim."
                                    + " Cite evidence of this claim.")
                    .with("field", "evidence")
                    .with("evidence", piece.id().value());
        }
    }

    /** Whether the verdict rests on this evidence. */
    public boolean cites(Evidence piece) {
        return cited.contains(piece.id().value());
    }

    public VerdictId id() {
        return new VerdictId(id);
    }

    public ClaimId claim() {
        return new ClaimId(claim);
    }

    public int number() {
        return number;
    }

    public String rating() {
        return rating;
    }

    public String rationale() {
        return rationale;
    }

    /** The ids of the evidence it rests on, in the order given. */
    public List<String> cited() {
        return List.copyOf(cited);
    }

    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Verdict that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
