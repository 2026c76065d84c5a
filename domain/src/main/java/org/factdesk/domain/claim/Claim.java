package org.factdesk.domain.claim;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.IndexedText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Words;

/**
 * Words of an article that somebody has to check. A claim is born open when its words are marked, is researched while
 * evidence is attached, carries one current verdict through review, and ends published, excused or withdrawn; it is
 * never deleted. Evidence, verdicts and reviews are children that touch the claim, so that its version moves with them.
 */
@Entity
@Table(name = "claim")
public class Claim extends JudgedWords {

    /** Where claims without a due date stand when sorted by it: behind all others. */
    public static final Instant NEVER_DUE = Instant.parse("9999-01-01T00:00:00Z");

    @Enumerated(EnumType.STRING)
    @Column(name = "status", length = 20, nullable = false)
    private ClaimStatus status;

    @Embedded
    private ClaimSubstance substance;

    @Embedded
    private ClaimUrgency urgency;

    @ElementCollection
    @CollectionTable(name = "claim_tag", joinColumns = @JoinColumn(name = "claim_id"))
    @Column(name = "tag", length = 60)
    private Set<String> tags = new TreeSet<>();

    @Column(name = "assignee", length = 40)
    private String assignee;

    @Embedded
    private Closing closing;

    @Embedded
    private Merging merging;

    protected Claim() {}

    /**
     * Marks a claim; the quote is read off the revision's text, so that span and words always agree.
     *
     * @param number the claim's number within its article, from 1
     * @throws InvalidException when the span leaves the text, cuts a character, or holds only blank space
     */
    public Claim(ArticleRevision revision, TextSpan span, int number, ClaimDetails details, String by, Instant at) {
        super(revision, span, number, by, at);
        this.status = ClaimStatus.OPEN;
        this.substance = new ClaimSubstance(details, quote());
        this.urgency = new ClaimUrgency(details.priority());
    }

    /** Refuses work on a claim that is excused, merged or withdrawn. */
    public void requireLive(String wish) {
        if (status.closed()) {
            throw new StepRefusedException(this, wish);
        }
    }

    /** Takes a step of the workflow, or refuses naming what is allowed. */
    public void take(ClaimStep step, Instant at) {
        require(step);
        status = step.to().orElse(status);
        touch(at);
    }

    /** Gives the claim to a person, or to nobody. An open claim is researched from then on. */
    public void assign(String username, Instant at) {
        requireLive("be assigned");
        assignee = username;
        touch(at);
        if (username != null && status == ClaimStatus.OPEN) {
            take(ClaimStep.START, at);
        }
    }

    /**
     * Changes what is said of the claim. A new deadline lies ahead; one that stands may have passed.
     *
     * @param changes the new values; null clears, and a cleared statement becomes the quote again
     * @return whether anything changed on which a verdict rests
     * @throws InvalidException when the new deadline has passed already
     */
    public boolean amend(Map<ClaimField, Object> changes, Instant at) {
        requireLive("be amended");
        if (changes.get(ClaimField.DUE) instanceof Due wanted && !wanted.equals(due())) {
            wanted.requireToCome(at);
        }
        boolean ground = new ClaimAmendment(quote(), substance, urgency, tags).make(changes);
        touch(at);
        return ground;
    }

    /**
     * Takes the place that was found for it in the newest text, or loses its place. A statement that was the quote goes
     * on to be.
     *
     * @param number of the newest revision
     */
    public void follow(Placement found, int number, IndexedText text, Instant at) {
        if (found.outcome().placed()) {
            stand(number, found.span(), Quote.of(text, found.span()), found.outcome(), found.score());
        } else {
            boolean lost = placed();
            loseItsPlace(found.outcome(), found.score());
            if (lost) {
                touch(at);
            }
        }
    }

    /** Takes the place that a person chose in the newest text. */
    public void attach(int number, TextSpan span, Quote words, Instant at) {
        requireLive("be placed");
        stand(
                number,
                span,
                words,
                words.exact().equals(quote().exact()) ? PlacementOutcome.PLACED : PlacementOutcome.MOVED,
                1);
        touch(at);
    }

    private void stand(int number, TextSpan span, Quote words, PlacementOutcome outcome, double score) {
        if (substance.statement().equals(quote().exact())) {
            substance.setStatement(words.exact(), words);
        }
        standAt(number, span, words, outcome, score);
    }

    /** The ground of the verdict changed: a decided claim goes stale, any other is only touched. */
    public void groundChanged(Instant at) {
        touch(at);
        if (merging != null) {
            merging = merging.groundChanged();
        } else if (status.decided()) {
            take(ClaimStep.GO_STALE, at);
        }
    }

    /** A new verdict stands proposed. */
    public void propose(String verdictId, String ratingName, Instant at) {
        take(ClaimStep.PROPOSE, at);
        judge(verdictId, ratingName);
    }

    /** The approved verdict is made public. */
    public void publish(Instant at) {
        take(ClaimStep.PUBLISH, at);
        makePublic(at);
    }

    /** Ends the claim aside of the workflow: excused or withdrawn, with a reason. */
    public void close(ClaimStep step, String reason, String by, Instant at) {
        require(step);
        Closing reasoned = new Closing(Words.required("reason", reason, 4000), by);
        take(step, at);
        closing = reasoned;
    }

    /**
     * Stands again as it did before a change of many claims that nobody has touched since. It is no step of the
     * workflow: it takes back the step that the change was, also an excuse, which nothing else reopens.
     */
    public void standAgain(ClaimStanding before, Instant at) {
        status = before.status();
        assignee = before.assignee();
        closing = status.closed() ? closing : null;
        Map<ClaimField, Object> queued = new EnumMap<>(ClaimField.class);
        queued.put(ClaimField.PRIORITY, before.priority());
        queued.put(ClaimField.TAGS, before.eachTag());
        new ClaimAmendment(quote(), substance, urgency, tags).make(queued);
        urgency.setDue(before.due(), before.dueByHand());
        touch(at);
    }

    /**
     * Takes its article's deadline, unless somebody set by hand when it is due or it is closed.
     *
     * @param deadline null for none
     * @return whether that changed when it is due
     */
    public boolean followDeadline(Instant deadline, Instant at) {
        Due next = deadline == null ? null : new Due(deadline, null);
        if (urgency.dueByHand() || status.closed() || Objects.equals(next, due())) {
            return false;
        }
        urgency.take(next);
        touch(at);
        return true;
    }

    /** Becomes part of another claim that says the same. */
    public void mergeInto(Claim survivor, String by, Instant at) {
        require(ClaimStep.MERGE);
        survivor.requireLive("take in another claim");
        if (survivor.equals(this)) {
            throw new InvalidException("own-claim", "A claim cannot be merged into itself. Name another one.")
                    .with("field", "into");
        }
        merging = new Merging(survivor.id().value(), status.name(), by, at);
        take(ClaimStep.MERGE, at);
        survivor.touch(at);
        if (ClaimStep.TAKE_IN.opensTo(survivor)) {
            survivor.take(ClaimStep.TAKE_IN, at);
        }
    }

    /** Stands for itself again, in the state it had. */
    public void unmerge(Instant at) {
        take(ClaimStep.UNMERGE, at);
        status = merging.state();
        merging = null;
    }

    /** A correction of the public verdict stands proposed, in place of one that waited. */
    public void correct(String correctionId, Instant at) {
        take(ClaimStep.CORRECT, at);
        awaitCorrection(correctionId);
    }

    /** The correction was approved: its verdict is the public one from now on. */
    public void corrected(String verdictId, String ratingName, Instant at) {
        take(ClaimStep.APPROVE_CORRECTION, at);
        judgeAnew(verdictId, ratingName);
    }

    /** The correction was sent back; the public verdict goes on to stand. */
    public void dropCorrection(Instant at) {
        take(ClaimStep.RETURN_CORRECTION, at);
        awaitCorrection(null);
    }

    private void require(ClaimStep step) {
        if (!step.opensTo(this)) {
            throw new StepRefusedException(this, step.words() + because(step));
        }
    }

    private String because(ClaimStep step) {
        if (!step.leavesFrom(status)) {
            return "";
        }
        if (step == ClaimStep.PROPOSE) {
            return " another verdict, because a correction waits for approval";
        }
        return publishedVerdict() == null ? ", because it was never published" : ", because it was published";
    }

    public ClaimStatus status() {
        return status;
    }

    public String statement() {
        return substance.statement();
    }

    public String claimant() {
        return substance.claimant();
    }

    public ClaimantType claimantType() {
        return substance.claimantType();
    }

    public String claimantUrl() {
        return substance.claimantUrl();
    }

    public LocalDate claimedOn() {
        return substance.claimedOn();
    }

    public Priority priority() {
        return urgency.priority();
    }

    public Risk risk() {
        return substance.risk();
    }

    /** When it is due, or null. */
    public Due due() {
        return urgency.due();
    }

    /** Whether somebody set when it is due; else that is its article's deadline, where there is one. */
    public boolean dueByHand() {
        return urgency.dueByHand();
    }

    public Set<String> tags() {
        return Set.copyOf(tags);
    }

    public String assignee() {
        return assignee;
    }

    /** Why and by whom it was excused or withdrawn, or null. */
    public Closing closing() {
        return closing;
    }

    /** Whether its verdict waits for a decision, now or once it is told apart from the claim it was merged into. */
    public boolean inReview() {
        return (merging == null ? status : merging.state()) == ClaimStatus.PROPOSED;
    }

    /** How it became part of another claim, or null. */
    public Merging merging() {
        return merging;
    }
}
