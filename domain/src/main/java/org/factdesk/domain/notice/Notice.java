package org.factdesk.domain.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** Something about a claim, or about many of them, that one person is told of, until they have read it. */
@Entity
@Table(name = "notice")
public class Notice {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "recipient", length = 40, nullable = false, updatable = false)
    private String recipient;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 30, nullable = false, updatable = false)
    private NoticeKind kind;

    @Column(name = "article_id", length = 26, updatable = false)
    private String article;

    @Column(name = "claim_id", length = 26, updatable = false)
    private String claim;

    @Column(name = "claims", nullable = false, updatable = false)
    private int claims;

    @Column(name = "comment_id", length = 26, updatable = false)
    private String comment;

    @Column(name = "actor", length = 40, nullable = false, updatable = false)
    private String actor;

    @Column(name = "told_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "read_at")
    private Instant readAt;

    @Embedded
    private MailCourse mail = MailCourse.none();

    protected Notice() {}

    /** @param comment the comment it is about, or null */
    public Notice(
            String recipient, NoticeKind kind, String article, String claim, String comment, String actor, Instant at) {
        this(recipient, kind, 1, actor, at);
        this.article = Objects.requireNonNull(article);
        this.claim = Objects.requireNonNull(claim);
        this.comment = comment;
    }

    /** One notice about so many claims, of which it names none. */
    public Notice(String recipient, NoticeKind kind, int claims, String actor, Instant at) {
        this.id = NoticeId.next().value();
        this.recipient = Objects.requireNonNull(recipient);
        this.kind = Objects.requireNonNull(kind);
        this.claims = claims;
        this.actor = Objects.requireNonNull(actor);
        this.at = Objects.requireNonNull(at);
    }

    /** It goes by mail too. */
    public void mail() {
        mail = MailCourse.waiting(at);
    }

    /** The mail server took it. */
    public void mailed() {
        mail.sent();
    }

    /** The mail server did not take it, for this reason. */
    public void notMailed(String why, Instant now) {
        mail.failed(why, now);
    }

    /** How it goes by mail. */
    public MailCourse mailCourse() {
        return mail;
    }

    /** Notes that it was read; the first time counts. */
    public void read(Instant when) {
        if (readAt == null) {
            readAt = Objects.requireNonNull(when);
        }
    }

    public NoticeId id() {
        return new NoticeId(id);
    }

    public String recipient() {
        return recipient;
    }

    public NoticeKind kind() {
        return kind;
    }

    /** The claim's article, or null where it is about many. */
    public String article() {
        return article;
    }

    /** The claim, or null where it is about many. */
    public String claim() {
        return claim;
    }

    /** About how many claims it is. */
    public int claims() {
        return claims;
    }

    /** The comment it is about, or null. */
    public String comment() {
        return comment;
    }

    public String actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }

    /** When it was read, or null. */
    public Instant readAt() {
        return readAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Notice that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
