package org.factdesk.domain.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.desk.DeskId;

/** A desk editor's word that a revision is checked; with open items only by an exception that says why. */
@Entity
@Table(name = "sign_off")
public class SignOff {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "article_id", length = 26, nullable = false, updatable = false)
    private String article;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int revision;

    @Column(name = "exception_reason", length = 4000, updatable = false)
    private String exceptionReason;

    @Column(name = "open_units", nullable = false, updatable = false)
    private int openUnits;

    @Column(name = "open_claims", nullable = false, updatable = false)
    private int openClaims;

    @Column(name = "signed_by", length = 40, nullable = false, updatable = false)
    private String signedBy;

    @Column(name = "signed_at", nullable = false, updatable = false)
    private Instant signedAt;

    protected SignOff() {}

    /** @param exceptionReason why it is signed with open items; null when nothing is open */
    public SignOff(Article article, String exceptionReason, int openUnits, int openClaims, String by, Instant at) {
        this.id = DeskId.next();
        this.article = article.id().value();
        this.revision = article.revisionNumber();
        this.exceptionReason = exceptionReason;
        this.openUnits = openUnits;
        this.openClaims = openClaims;
        this.signedBy = Objects.requireNonNull(by);
        this.signedAt = Objects.requireNonNull(at);
    }

    public ArticleId article() {
        return new ArticleId(article);
    }

    public int revision() {
        return revision;
    }

    public String exceptionReason() {
        return exceptionReason;
    }

    /** How many units were open when it was signed. */
    public int openUnits() {
        return openUnits;
    }

    /** How many claims were not settled when it was signed. */
    public int openClaims() {
        return openClaims;
    }

    public String signedBy() {
        return signedBy;
    }

    public Instant signedAt() {
        return signedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignOff that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
