package org.factdesk.domain.check;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.desk.DeskId;

/** Something an article tells that others may tell differently, kept so that it is found by what it is about. */
@Entity
@Table(name = "told_fact")
public class ToldFact {

    /** The most characters that each of its texts takes. */
    public static final int LONGEST = 4000;

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "type", length = 10, nullable = false, updatable = false)
    private String type;

    @Column(name = "article_id", length = 26, nullable = false, updatable = false)
    private String article;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int revision;

    @Column(name = "published_on", updatable = false)
    private LocalDate publishedOn;

    @Embedded
    private TextSpan span;

    @Column(name = "exact", length = LONGEST, nullable = false, updatable = false)
    private String exact;

    @Column(name = "match_keys", length = LONGEST, nullable = false, updatable = false)
    private String keys;

    @Column(name = "subject", length = 300, nullable = false, updatable = false)
    private String subject;

    @Column(name = "low_value", nullable = false, updatable = false)
    private double low;

    @Column(name = "high_value", nullable = false, updatable = false)
    private double high;

    @Column(name = "day_from", updatable = false)
    private LocalDate from;

    @Column(name = "day_to", updatable = false)
    private LocalDate to;

    @Column(name = "told_by", length = 200, updatable = false)
    private String who;

    @Column(name = "words", length = LONGEST, updatable = false)
    private String words;

    protected ToldFact() {}

    /** Where a fact stands. */
    public record Where(ArticleId article, int revision, LocalDate publishedOn, TextSpan span, String exact) {}

    /** What a fact tells: the keys it is found by and the words to compare it with, each on a line of its own. */
    public record What(
            String type,
            String keys,
            String subject,
            double low,
            double high,
            LocalDate from,
            LocalDate to,
            String who,
            String words) {}

    public ToldFact(Where where, What what) {
        this.id = DeskId.next();
        this.article = where.article().value();
        this.revision = where.revision();
        this.publishedOn = where.publishedOn();
        this.span = where.span();
        this.exact = where.exact();
        this.type = what.type();
        this.keys = what.keys();
        this.subject = what.subject();
        this.low = what.low();
        this.high = what.high();
        this.from = what.from();
        this.to = what.to();
        this.who = what.who();
        this.words = what.words();
    }

    public String id() {
        return id;
    }

    public Where where() {
        return new Where(new ArticleId(article), revision, publishedOn, span, exact);
    }

    public What what() {
        return new What(type, keys, subject, low, high, from, to, who == null ? "" : who, words == null ? "" : words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ToldFact that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
