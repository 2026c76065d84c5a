package org.factdesk.domain.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Words;

/**
 * Other words that a checker asks the writer to put in place of some that stand in the text. It is accepted, declined or
 * withdrawn once, may be answered before that, and keeps its outcome for good.
 */
@Entity
@Table(name = "text_change")
public class TextChange {

    private static final int LONGEST_WORDS = 10_000;
    private static final int LONGEST_NOTE = 4000;

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "article_id", length = 26, nullable = false, updatable = false)
    private String article;

    @Column(name = "claim_id", length = 26, updatable = false)
    private String claim;

    @Column(name = "unit_id", length = 40, updatable = false)
    private String unit;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int revision;

    @Embedded
    private TextSpan span;

    @Column(name = "words", length = LONGEST_WORDS, nullable = false, updatable = false)
    private String words;

    @Column(name = "proposed", length = LONGEST_WORDS, nullable = false, updatable = false)
    private String proposed;

    @Column(name = "note", length = LONGEST_NOTE, updatable = false)
    private String note;

    @Column(name = "asked_by", length = 40, nullable = false, updatable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", length = 20, nullable = false)
    private TextChangeState state;

    @Column(name = "answer", length = LONGEST_NOTE)
    private String answer;

    @Column(name = "answered_by", length = 40)
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "reason", length = LONGEST_NOTE)
    private String reason;

    @Column(name = "made_revision")
    private Integer madeRevision;

    @Column(name = "settled_by", length = 40)
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected TextChange() {}

    /**
     * @param note why it is asked, or null
     * @throws InvalidException when the proposed words are missing, too long or the very words that stand there
     */
    public TextChange(Article article, AskedWords asked, String proposed, String note, String by, Instant at) {
        this.id = TextChangeId.next().value();
        this.article = article.id().value();
        this.claim = asked.claim() == null ? null : asked.claim().value();
        this.unit = asked.unit() == null ? null : asked.unit().value();
        this.revision = asked.revision();
        this.span = Objects.requireNonNull(asked.span());
        this.words = fitting(asked.exact());
        this.proposed = Words.required("proposed", proposed, LONGEST_WORDS);
        if (this.proposed.equals(words)) {
            throw new InvalidException(
                            "identical-wording",
                            "The proposed words are the ones that stand there already. Propose other words.")
                    .with("field", "proposed");
        }
        this.note = Words.optional("note", note, LONGEST_NOTE);
        this.askedBy = Objects.requireNonNull(by);
        this.askedAt = Objects.requireNonNull(at);
        this.state = TextChangeState.ASKED;
    }

    private static String fitting(String exact) {
        if (exact.length() > LONGEST_WORDS) {
            throw new InvalidException(
                            "too-long",
                            "The words to change are longer than " + LONGEST_WORDS + " characters. Choose fewer.")
                    .with("field", "span");
        }
        return exact;
    }

    /** The writer put the proposed words into the text, which made this revision. */
    public void accept(int made, String by, Instant at) {
        settle(TextChangeState.ACCEPTED, null, by, at);
        madeRevision = made;
    }

    /** The writer says something to it; it stays open. */
    public void answer(String text, String by, Instant at) {
        requireOpen();
        if (state == TextChangeState.ANSWERED) {
            throw new ConflictException(
                            "change-answered", answeredBy + " answered this already. Accept it or decline it.")
                    .with("change", id);
        }
        answer = Words.required("text", text, LONGEST_NOTE);
        answeredBy = Objects.requireNonNull(by);
        answeredAt = Objects.requireNonNull(at);
        state = TextChangeState.ANSWERED;
    }

    /** The writer leaves the text as it is, for a reason. */
    public void decline(String why, String by, Instant at) {
        settle(TextChangeState.DECLINED, why, by, at);
    }

    /** The desk asks for it no longer, for a reason. */
    public void withdraw(String why, String by, Instant at) {
        settle(TextChangeState.WITHDRAWN, why, by, at);
    }

    private void settle(TextChangeState outcome, String why, String by, Instant at) {
        requireOpen();
        reason = outcome == TextChangeState.ACCEPTED ? null : Words.required("reason", why, LONGEST_NOTE);
        state = outcome;
        settledBy = Objects.requireNonNull(by);
        settledAt = Objects.requireNonNull(at);
    }

    /** Refuses what can be done with an open one alone. */
    public void requireOpen() {
        if (!state.open()) {
            throw new ConflictException(
                            "change-settled",
                            "This change was " + state.name().toLowerCase(java.util.Locale.ROOT) + " by " + settledBy
                                    + " already. Ask for another one.")
                    .with("change", id)
                    .with("state", state.name());
        }
    }

    public TextChangeId id() {
        return new TextChangeId(id);
    }

    public ArticleId article() {
        return new ArticleId(article);
    }

    /** The id of the claim it was asked from, or null. */
    public String claim() {
        return claim;
    }

    /** The id of the unit it was asked from, or null. */
    public String unit() {
        return unit;
    }

    /** The number of the revision whose code points the span counts. */
    public int revision() {
        return revision;
    }

    public TextSpan span() {
        return span;
    }

    /** The words to be changed. */
    public String words() {
        return words;
    }

    public String proposed() {
        return proposed;
    }

    /** Why it is asked, or null. */
    public String note() {
        return note;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public TextChangeState state() {
        return state;
    }

    /** What the writer said to it, or null. */
    public String answer() {
        return answer;
    }

    public String answeredBy() {
        return answeredBy;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** Why it was declined or withdrawn, or null. */
    public String reason() {
        return reason;
    }

    /** The number of the revision that its acceptance made, or null. */
    public Integer madeRevision() {
        return madeRevision;
    }

    public String settledBy() {
        return settledBy;
    }

    public Instant settledAt() {
        return settledAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextChange that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
