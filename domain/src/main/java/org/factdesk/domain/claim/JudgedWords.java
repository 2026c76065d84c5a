package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.desk.InvalidException;

/**
 * What was found about marked words: the current verdict, who looked at it last, which verdict is public, and the
 * correction that waits. Which of it may change when is for the claim to say.
 */
@MappedSuperclass
abstract class JudgedWords extends MarkedWords {

    @Column(name = "reviewer", length = 40)
    private String reviewer;

    @Column(name = "rating", length = 40)
    private String rating;

    @Column(name = "verdict_id", length = 26)
    private String verdict;

    @Column(name = "published_verdict_id", length = 26)
    private String publishedVerdict;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "correction_id", length = 26)
    private String correction;

    protected JudgedWords() {}

    /**
     * Marks words that nothing was found about yet.
     *
     * @throws InvalidException when the span leaves the text, cuts a character, or holds only blank space
     */
    JudgedWords(ArticleRevision revision, TextSpan span, int number, String by, Instant at) {
        super(revision, span, number, by, at);
    }

    /** Somebody approved or returned; the claim remembers who looked last. */
    public final void reviewedBy(String username, Instant at) {
        reviewer = username;
        touch(at);
    }

    /** This is the current verdict, and nobody has looked at it yet. */
    final void judge(String verdictId, String ratingName) {
        verdict = verdictId;
        rating = ratingName;
        reviewer = null;
    }

    /** The current verdict is the public one. */
    final void makePublic(Instant at) {
        publishedVerdict = verdict;
        publishedAt = at;
    }

    /**
     * A correction waits for approval.
     *
     * @param correctionId null when none does any more
     */
    final void awaitCorrection(String correctionId) {
        correction = correctionId;
    }

    /** The correction's verdict is the current and the public one; the day of the first publication stays. */
    final void judgeAnew(String verdictId, String ratingName) {
        verdict = verdictId;
        publishedVerdict = verdictId;
        rating = ratingName;
        correction = null;
    }

    public String reviewer() {
        return reviewer;
    }

    /** The id of the current verdict, or null. */
    public String verdict() {
        return verdict;
    }

    /** The rating of the current verdict, or null. */
    public String rating() {
        return rating;
    }

    /** The id of the verdict that was last made public, or null. */
    public String publishedVerdict() {
        return publishedVerdict;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** The id of the correction that waits for approval, or null. */
    public String correction() {
        return correction;
    }
}
