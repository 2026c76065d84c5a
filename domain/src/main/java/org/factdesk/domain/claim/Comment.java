package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.domain.desk.Words;

/**
 * What somebody says about a claim to the others of the desk. It begins a thread or stands in one; it is never changed,
 * and one that is withdrawn keeps its words, with who withdrew it and when.
 */
@Entity
@Table(name = "claim_comment")
public class Comment {

    private static final int LONGEST = 4000;

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "claim_id", length = 26, nullable = false, updatable = false)
    private String claim;

    @Column(name = "thread_id", length = 26, nullable = false, updatable = false)
    private String thread;

    @Column(name = "body", length = LONGEST, nullable = false, updatable = false)
    private String text;

    @Column(name = "mentions", length = LONGEST)
    private String mentions;

    @Column(name = "nobody", length = LONGEST)
    private String unknown;

    @Column(name = "written_by", length = 40, nullable = false, updatable = false)
    private String by;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "withdrawn_by", length = 40)
    private String withdrawnBy;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    protected Comment() {}

    /**
     * @param before the comment it replies to, or null where it begins a thread
     * @throws InvalidException when there is no text, or the other comment is about another claim
     */
    public Comment(Claim claim, Comment before, String text, String by, Instant at) {
        if (before != null && !before.claim.equals(claim.id().value())) {
            throw new InvalidException(
                            "foreign-thread", "That comment is about another claim. Reply to one of this claim.")
                    .with("field", "inReplyTo");
        }
        this.id = CommentId.next().value();
        this.claim = claim.id().value();
        this.thread = before == null ? id : before.thread;
        this.text = Words.required("text", text, LONGEST);
        this.by = Objects.requireNonNull(by);
        this.at = Objects.requireNonNull(at);
    }

    /** Notes who of the people called in the text is told of it, and which of the names reach nobody. */
    public void calls(Collection<String> reached, Collection<String> nobody) {
        mentions = joined(reached);
        unknown = joined(nobody);
    }

    /**
     * Takes it back.
     *
     * @throws NotAllowedException for anybody but its author
     * @throws ConflictException when it was taken back already
     */
    public void withdraw(String who, Instant when) {
        if (!by.equals(who)) {
            throw new NotAllowedException(
                            "foreign-comment", "This comment is by " + by + ", who alone can withdraw it.")
                    .with("comment", id);
        }
        if (withdrawn()) {
            throw new ConflictException("comment-withdrawn", "This comment is withdrawn already.").with("comment", id);
        }
        withdrawnBy = who;
        withdrawnAt = Objects.requireNonNull(when);
    }

    private static String joined(Collection<String> names) {
        return names.isEmpty() ? null : String.join(" ", names);
    }

    private static List<String> split(String names) {
        return names == null ? List.of() : List.of(names.split(" "));
    }

    public CommentId id() {
        return new CommentId(id);
    }

    public ClaimId claim() {
        return new ClaimId(claim);
    }

    /** The comment that began the thread, itself where it did. */
    public CommentId thread() {
        return new CommentId(thread);
    }

    public String text() {
        return text;
    }

    /** Who was told of it, in the order of the text. */
    public List<String> mentions() {
        return split(mentions);
    }

    /** The names in the text that reach nobody who may read the claim. */
    public List<String> unknown() {
        return split(unknown);
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    public boolean withdrawn() {
        return withdrawnAt != null;
    }

    /** When it was withdrawn, or null. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Comment that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
