package org.factdesk.domain.verdict;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.factdesk.domain.desk.Words;

/** A desk editor's word that a verdict may be read by the public although its sources are fewer than the desk asks for. */
@Entity
@Table(name = "sourcing_exception")
public class SourcingException {

    @Id
    @Column(name = "verdict_id", length = 26)
    private String verdict;

    @Column(name = "missing", length = 1000, nullable = false, updatable = false)
    private String missing;

    @Column(name = "reason", length = 4000, nullable = false, updatable = false)
    private String reason;

    @Column(name = "signed_by", length = 40, nullable = false, updatable = false)
    private String signedBy;

    @Column(name = "signed_at", nullable = false, updatable = false)
    private Instant signedAt;

    protected SourcingException() {}

    /** @param missing what the verdict lacks, in words */
    public SourcingException(Verdict verdict, List<String> missing, String reason, String by, Instant at) {
        this.verdict = verdict.id().value();
        this.missing = String.join(", ", missing);
        this.reason = Words.required("reason", reason, 4000);
        this.signedBy = Objects.requireNonNull(by);
        this.signedAt = Objects.requireNonNull(at);
    }

    public VerdictId verdict() {
        return new VerdictId(verdict);
    }

    /** What the verdict lacked, in words. */
    public String missing() {
        return missing;
    }

    public String reason() {
        return reason;
    }

    public String signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourcingException that && verdict.equals(that.verdict);
    }

    @Override
    public int hashCode() {
        return verdict.hashCode();
    }
}
