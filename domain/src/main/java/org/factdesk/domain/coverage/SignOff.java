package org.factdesk.domain.coverage;

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
import java.util.List;
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

    @ElementCollection
    @CollectionTable(name = "sign_off_item", joinColumns = @JoinColumn(name = "sign_off_id"))
    @OrderColumn(name = "place")
    private List<LeftOpen> left = new ArrayList<>();

    @Column(name = "signed_by", length = 40, nullable = false, updatable = false)
    private String signedBy;

    @Column(name = "signed_at", nullable = false, updatable = false)
    private Instant signedAt;

    protected SignOff() {}

    /**
     * @param exceptionReason why it is signed with open items; null when nothing is open
     * @param left what is open, as it stands
     */
    public SignOff(Article article, String exceptionReason, List<LeftOpen> left, String by, Instant at) {
        this.id = DeskId.next();
        this.article = article.id().value();
        this.revision = article.revisionNumber();
        this.exceptionReason = exceptionReason;
        this.left = new ArrayList<>(left);
        this.openUnits = (int) left.stream().filter(LeftOpen::isUnit).count();
        this.openClaims = left.size() - openUnits;
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

    /**
     * What was open when it was signed, units first, as it stood then; empty for sign-offs of a desk that did not keep it
     * yet, of which only the counts are known.
     */
    public List<LeftOpen> left() {
        return List.copyOf(left);
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
