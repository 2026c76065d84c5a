package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Words;

/** A question about a claim to who made it or who wrote it down, and the answer, or that none came. */
@Entity
@Table(name = "claim_query")
public class Query {

    private static final int LONGEST = 10_000;

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "claim_id", length = 26, nullable = false, updatable = false)
    private String claim;

    @Enumerated(EnumType.STRING)
    @Column(name = "addressee", length = 20, nullable = false, updatable = false)
    private Addressee addressee;

    @Column(name = "question", length = LONGEST, nullable = false, updatable = false)
    private String question;

    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;

    @Column(name = "asked_by", length = 40, nullable = false, updatable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "answer", length = LONGEST)
    private String answer;

    @Column(name = "settled_by", length = 40)
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Query() {}

    /**
     * @param dueOn by when an answer is wanted, or null; not before today
     * @param today the day on the desk
     * @throws InvalidException when the addressee or the question is missing, or the day is past
     */
    public Query(
            Claim claim,
            Addressee addressee,
            String question,
            LocalDate dueOn,
            LocalDate today,
            String by,
            Instant at) {
        if (addressee == null) {
            throw new InvalidException("missing", "The addressee is missing. Give CLAIMANT or WRITER.")
                    .with("field", "to");
        }
        if (dueOn != null && dueOn.isBefore(today)) {
            throw new InvalidException(
                            "past-day", "The answer is wanted by " + dueOn + ", which is past. Give a day to come.")
                    .with("field", "dueOn");
        }
        this.id = QueryId.next().value();
        this.claim = claim.id().value();
        this.addressee = addressee;
        this.question = Words.required("text", question, LONGEST);
        this.dueOn = dueOn;
        this.askedBy = Objects.requireNonNull(by);
        this.askedAt = Objects.requireNonNull(at);
    }

    /** Notes the answer. */
    public void answer(String text, String by, Instant at) {
        requireOpen();
        answer = Words.required("text", text, LONGEST);
        settle(by, at);
    }

    /** Notes that no answer came by now. */
    public void giveUp(String by, Instant at) {
        requireOpen();
        settle(by, at);
    }

    private void requireOpen() {
        if (settled()) {
            throw new ConflictException(
                            "query-settled",
                            answer == null
                                    ? "This query was given up by " + settledBy + ". Ask again."
                                    : "This query is answered already, as " + settledBy + " noted. Ask again.")
                    .with("query", id);
        }
    }

    private void settle(String by, Instant at) {
        settledBy = Objects.requireNonNull(by);
        settledAt = Objects.requireNonNull(at);
    }

    public QueryId id() {
        return new QueryId(id);
    }

    public ClaimId claim() {
        return new ClaimId(claim);
    }

    public Addressee addressee() {
        return addressee;
    }

    public String question() {
        return question;
    }

    /** By when an answer is wanted, or null. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The answer; null while it is waited for, and for good where none came. */
    public String answer() {
        return answer;
    }

    /** Whether an answer came or was given up. */
    public boolean settled() {
        return settledAt != null;
    }

    public String settledBy() {
        return settledBy;
    }

    public Instant settledAt() {
        return settledAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Query that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
