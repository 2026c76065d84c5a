package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.StaleVersionException;

/** Words that somebody marked in a revision of an article: which, where, by whom and when, and when they last changed. */
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

    @Enumerated(EnumType.STRING)
    @Column(name = "placement", length = 20)
    private PlacementOutcome placement;

    @Column(name = "placement_score")
    private Double placementScore;

    @Column(name = "created_by", length = 40, nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    private Instant updatedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

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
        this.quote = Quote.of(revision.indexed(), span);
        this.span = span;
        this.createdBy = Objects.requireNonNull(by);
        this.createdAt = Objects.requireNonNull(at);
        this.updatedAt = at;
    }

    /**
     * Refuses to go on when somebody changed the claim since the caller read it.
     *
     * @param seen the version the caller saw, or null when it does not matter
     */
    public final void requireVersion(Long seen) {
        if (seen != null && seen != version) {
            throw (StaleVersionException) new StaleVersionException(
                            "stale-claim",
                            "Somebody changed this claim since you read it. Read it again, compare, and repeat your change.")
                    .with("claim", id)
                    .with("seen", seen)
                    .with("current", version);
        }
    }

    /** The words stand here in a newer text. */
    final void standAt(int newer, TextSpan place, Quote words, PlacementOutcome outcome, double score) {
        revision = newer;
        span = place;
        quote = words;
        placement = outcome;
        placementScore = score;
    }

    /** The words have no place in the newest text; where they stood last is kept. */
    final void loseItsPlace(PlacementOutcome outcome, double score) {
        placement = outcome;
        placementScore = score;
    }

    /** Notes that it changed, or a child of it: evidence, a verdict or a review. */
    public final void touch(Instant at) {
        updatedAt = at.equals(updatedAt) ? updatedAt.plusMillis(1) : at;
    }

    public ClaimId id() {
        return new ClaimId(id);
    }

    public ArticleId article() {
        return new ArticleId(article);
    }

    /** How it came to its place in the newest text, or lost it; null for words marked in it. */
    public PlacementOutcome placement() {
        return placement;
    }

    /** How much of its words and their context was found again then, from 0 to 1; null like the outcome. */
    public Double placementScore() {
        return placementScore;
    }

    /** Whether it has a place in the newest text of its article. */
    public boolean placed() {
        return placement == null || placement.placed();
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

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
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
