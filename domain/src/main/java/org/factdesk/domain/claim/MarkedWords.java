package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.desk.InvalidException;

/** Words that somebody marked in a revision of an article: which, where, by whom and when. */
@MappedSuperclass
abstract class MarkedWords {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "article_id", length = 26, nullable = false, updatable = false)
    private String article;

    @Column(name = "revision_number", nullable = false)
    private int revision;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Embedded
    private Quote quote;

    @Embedded
    private TextSpan span;

    @Column(name = "created_by", length = 40, nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    protected MarkedWords() {}

    /**
     * Marks words; the quote is read off the revision's text, so that span and words always agree.
     *
     * @throws InvalidException when the span leaves the text, cuts a character, or holds only blank space
     */
    MarkedWords(ArticleRevision revision, TextSpan span, int number, String by, Instant at) {
        this.id = ClaimId.next().value();
        this.article = revision.article().value();
        this.revision = revision.number();
        this.number = number;
        this.quote = Quote.of(revision.text(), span);
        this.span = span;
        this.createdBy = Objects.requireNonNull(by);
        this.createdAt = Objects.requireNonNull(at);
    }

    public ClaimId id() {
        return new ClaimId(id);
    }

    public ArticleId article() {
        return new ArticleId(article);
    }

    /** The number of the revision that the span points into. */
    public int revision() {
        return revision;
    }

    /** The number within its article, from 1. */
    public int number() {
        return number;
    }

    public Quote quote() {
        return quote;
    }

    public TextSpan span() {
        return span;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof MarkedWords that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
