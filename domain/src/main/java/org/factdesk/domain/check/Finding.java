package org.factdesk.domain.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.Words;

/**
 * Something that a rule found, with its reason. It comes and goes with the words it was found in; that somebody dismissed
 * it stays, so that it is not brought up again by the next revision.
 */
@Entity
@Table(name = "finding")
public class Finding {

    private static final int LONGEST = 2000;
    private static final int LONGEST_SUBJECT = 300;

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false, updatable = false)
    private FindingKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "severity", length = 10, nullable = false)
    private Severity severity;

    @Column(name = "about_article", length = 26, updatable = false)
    private String article;

    @Column(name = "about_key", length = 250, updatable = false)
    private String matchKey;

    @Column(name = "subject", length = LONGEST_SUBJECT, nullable = false)
    private String subject;

    @Column(name = "message", length = LONGEST, nullable = false)
    private String message;

    @Column(name = "working", length = LONGEST, nullable = false)
    private String working;

    @Column(name = "weight", nullable = false)
    private double weight;

    @Column(name = "present", nullable = false)
    private boolean present;

    @Column(name = "dismissed_reason", length = 4000)
    private String dismissedReason;

    @Column(name = "dismissed_by", length = 40)
    private String dismissedBy;

    @Column(name = "dismissed_at")
    private Instant dismissedAt;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Finding() {}

    /**
     * A finding seen for the first time.
     *
     * @param article the one article it is about, or null where it compares several
     * @param matchKey what its places have in common, where it compares several
     */
    public Finding(FindingId id, FindingKind kind, ArticleId article, String matchKey) {
        this.id = id.value();
        this.kind = Objects.requireNonNull(kind);
        this.article = article == null ? null : article.value();
        this.matchKey = matchKey;
    }

    /** Takes over what the rules say of it now. */
    public void tell(Severity now, String about, String sentence, String howWorkedOut, double heavy) {
        severity = Objects.requireNonNull(now);
        subject = cut(about, LONGEST_SUBJECT);
        message = cut(sentence, LONGEST);
        working = cut(howWorkedOut, LONGEST);
        weight = Double.isFinite(heavy) ? heavy : Double.MAX_VALUE;
        present = true;
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }

    /** The words it was found in are gone. */
    public void vanish() {
        present = false;
    }

    /** Sets it aside, with a reason. */
    public void dismiss(String reason, String by, Instant at) {
        if (dismissedAt != null) {
            throw new ConflictException("already-dismissed", "This finding was dismissed already.").with("finding", id);
        }
        dismissedReason = Words.required("reason", reason, 4000);
        dismissedBy = Objects.requireNonNull(by);
        dismissedAt = Objects.requireNonNull(at);
    }

    public FindingId id() {
        return new FindingId(id);
    }

    public FindingKind kind() {
        return kind;
    }

    public Severity severity() {
        return severity;
    }

    public String subject() {
        return subject;
    }

    public String message() {
        return message;
    }

    public String working() {
        return working;
    }

    public double weight() {
        return weight;
    }

    /** Whether it was found in the words as they stand. */
    public boolean present() {
        return present;
    }

    public boolean dismissed() {
        return dismissedAt != null;
    }

    public String dismissedReason() {
        return dismissedReason;
    }

    public String dismissedBy() {
        return dismissedBy;
    }

    public Instant dismissedAt() {
        return dismissedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
