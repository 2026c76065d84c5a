package org.factdesk.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Link;
import org.factdesk.domain.desk.Words;

/**
 * A text that the desk checks. It is received, checked claim by claim, signed off and published; its words live in
 * {@link ArticleRevision}s, of which the newest counts. Marking a claim does not make a new version of the article.
 */
@Entity
@Table(name = "article")
public class Article {

    /** The most UTF-16 units of a headline. */
    public static final int LONGEST_HEADLINE = 1000;

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "headline", length = LONGEST_HEADLINE)
    private String headline;

    @Column(name = "outlet", length = 300)
    private String outlet;

    @Column(name = "byline", length = 300)
    private String byline;

    @Column(name = "url", length = 2000)
    private String url;

    @Column(name = "published_on")
    private LocalDate publishedOn;

    @Column(name = "language", length = 35)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20, nullable = false)
    private ArticleState state;

    @Column(name = "revision_number", nullable = false)
    private int revisionNumber;

    @Column(name = "claims_marked", nullable = false)
    private int claimsMarked;

    @Column(name = "added_by", length = 40, nullable = false, updatable = false)
    private String addedBy;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Article() {}

    /**
     * A newly received article, before its first revision.
     *
     * @throws InvalidException when a detail is too long, not well-formed, or the address is not a web address
     */
    public Article(ArticleDetails details, String addedBy, Instant addedAt) {
        this.id = ArticleId.next().value();
        this.headline = Words.optional("headline", details.headline(), LONGEST_HEADLINE);
        this.outlet = Words.optional("outlet", details.outlet(), 300);
        this.byline = Words.optional("byline", details.byline(), 300);
        this.url = Link.optional("url", details.url());
        this.publishedOn = details.publishedOn();
        this.language = language(details.language());
        this.state = ArticleState.RECEIVED;
        this.addedBy = Objects.requireNonNull(addedBy);
        this.addedAt = Objects.requireNonNull(addedAt);
    }

    private static String language(String tag) {
        String text = Words.optional("language", tag, 35);
        if (text == null) {
            return "en";
        }
        String canonical = Locale.forLanguageTag(text).toLanguageTag();
        if (canonical.equals("und")) {
            throw new InvalidException(
                            "language", "“" + text + "” is not a language tag. Give one like en, fr or de-CH (BCP 47).")
                    .with("field", "language");
        }
        return canonical;
    }

    /** Adds the next revision of the words; whatever was signed off or published is checked again. */
    public ArticleRevision revise(ArticleText text, String sketch, String by, Instant at) {
        requireAlive();
        revisionNumber++;
        if (state != ArticleState.RECEIVED) {
            state = ArticleState.CHECKING;
        }
        return new ArticleRevision(id(), revisionNumber, text, sketch, by, at);
    }

    /** Refuses work on an article that was killed. */
    public void requireAlive() {
        if (state == ArticleState.KILLED) {
            throw new ConflictException("article-killed", "The article was killed; nothing is done in it any more.")
                    .with("article", id);
        }
    }

    /** Its text has another headline now. */
    public void head(String next) {
        headline = Words.required("headline", next, LONGEST_HEADLINE);
    }

    public ArticleId id() {
        return new ArticleId(id);
    }

    /** The headline as given, or null. */
    public String headline() {
        return headline;
    }

    public String outlet() {
        return outlet;
    }

    public String byline() {
        return byline;
    }

    public String url() {
        return url;
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** A BCP 47 language tag. */
    public String language() {
        return language;
    }

    public ArticleState state() {
        return state;
    }

    /** The number of the newest revision, from 1. */
    public int revisionNumber() {
        return revisionNumber;
    }

    /** How many claims were ever marked in it; also the last claim's number. */
    public int claimsMarked() {
        return claimsMarked;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
