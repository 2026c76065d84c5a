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
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
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

    @Column(name = "checkable", nullable = false)
    private int checkable;

    @Column(name = "covered", nullable = false)
    private int covered;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "killed_from", length = 20)
    private ArticleState killedFrom;

    @Column(name = "killed_reason", length = 4000)
    private String killedReason;

    @Column(name = "killed_by", length = 40)
    private String killedBy;

    @Column(name = "killed_at")
    private Instant killedAt;

    @Column(name = "deadline_at")
    private Instant deadline;

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
        requireAlive("get a new text");
        revisionNumber++;
        if (state != ArticleState.RECEIVED) {
            state = ArticleState.CHECKING;
        }
        return new ArticleRevision(id(), revisionNumber, text, sketch, by, at);
    }

    /** The desk's work on the newest revision is done. */
    public void signOff() {
        require("be signed off", ArticleState.RECEIVED, ArticleState.CHECKING);
        state = ArticleState.SIGNED_OFF;
    }

    /** The article is out. */
    public void publish(Instant at) {
        require("be published", ArticleState.SIGNED_OFF);
        state = ArticleState.PUBLISHED;
        publishedAt = Objects.requireNonNull(at);
    }

    /**
     * Sets when it goes to print, or may be out at the earliest; its claims are due by then.
     *
     * @param when null for no such moment
     * @throws InvalidException when that has passed already and is not what stands
     */
    public void expect(Instant when, Instant now) {
        requireAlive("get a deadline");
        if (when != null && when.isBefore(now) && !when.equals(deadline)) {
            throw new InvalidException(
                            "past-due",
                            "The article’s deadline would be " + when
                                    + ", which is past. Give a time to come, or none.")
                    .with("field", "deadline");
        }
        deadline = when;
    }

    /** Takes the article off the desk before it is out, with a reason. */
    public void kill(String reason, String by, Instant at) {
        boolean out = publishedAt != null;
        if (out) {
            throw new ArticleRefusedException(id(), state, "be killed, because it was published");
        }
        require("be killed", ArticleState.RECEIVED, ArticleState.CHECKING, ArticleState.SIGNED_OFF);
        killedReason = Words.required("reason", reason, 4000);
        killedBy = Objects.requireNonNull(by);
        killedAt = Objects.requireNonNull(at);
        killedFrom = state;
        state = ArticleState.KILLED;
    }

    /** Takes the killing back: the article stands where it stood before. */
    public void revive() {
        require("be revived", ArticleState.KILLED);
        state = killedFrom;
        killedFrom = null;
        killedReason = null;
        killedBy = null;
        killedAt = null;
    }

    /** Refuses work on an article that was killed. */
    public void requireAlive(String wish) {
        if (state == ArticleState.KILLED) {
            throw new ArticleRefusedException(id(), state, wish);
        }
    }

    private void require(String wish, ArticleState... from) {
        if (!Arrays.asList(from).contains(state)) {
            throw new ArticleRefusedException(id(), state, wish);
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

    /** How much of the newest revision's units is dealt with. */
    public Coverage coverage() {
        return new Coverage(checkable, covered);
    }

    /** Notes the count of a new revision's units. */
    public void count(Coverage coverage) {
        checkable = coverage.checkable();
        covered = coverage.covered();
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** When it goes to print or its embargo ends, or null. */
    public Instant deadline() {
        return deadline;
    }

    /** Why it was killed, or null. */
    public String killedReason() {
        return killedReason;
    }

    public String killedBy() {
        return killedBy;
    }

    public Instant killedAt() {
        return killedAt;
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
