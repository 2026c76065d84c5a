package org.factdesk.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Objects;
import org.factdesk.domain.desk.DeskId;

/** One state of an article's words. Never changed once it is stored; a correction is the next revision. */
@Entity
@Table(name = "article_revision")
public class ArticleRevision {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "article_id", length = 26, nullable = false, updatable = false)
    private String article;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Lob
    @Column(name = "text", nullable = false, updatable = false)
    private String text;

    @Column(name = "sha256", length = 64, nullable = false, updatable = false)
    private String sha256;

    @Column(name = "sketch", length = 2000, updatable = false)
    private String sketch;

    @Column(name = "created_by", length = 40, nullable = false, updatable = false)
    private String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    /** The words once they were asked for; they are long and never change. */
    @Transient
    private ArticleText words;

    /** The same for reading many spans of them, once that was asked for. */
    @Transient
    private IndexedText indexed;

    protected ArticleRevision() {}

    /**
     * @param number from 1, without gaps within the article
     * @param sketch a short likeness of the text, by which near copies are found; may be null
     */
    public ArticleRevision(
            ArticleId article, int number, ArticleText text, String sketch, String createdBy, Instant createdAt) {
        this.id = DeskId.next();
        this.article = article.value();
        this.number = number;
        this.text = text.value();
        this.sha256 = text.sha256();
        this.sketch = sketch;
        this.createdBy = Objects.requireNonNull(createdBy);
        this.createdAt = Objects.requireNonNull(createdAt);
    }

    private ArticleRevision(ArticleRevision stored) {
        this.id = stored.id;
        this.article = stored.article;
        this.number = stored.number;
        this.text = stored.text;
        this.sha256 = stored.sha256;
        this.sketch = stored.sketch;
        this.createdBy = stored.createdBy;
        this.createdAt = stored.createdAt;
        this.words = stored.text();
    }

    /** The same revision outside of any transaction: it never changes, so it may be read by all of them. */
    public ArticleRevision detached() {
        return new ArticleRevision(this);
    }

    public ArticleId article() {
        return new ArticleId(article);
    }

    public int number() {
        return number;
    }

    public ArticleText text() {
        if (words == null) {
            words = new ArticleText(text);
        }
        return words;
    }

    /** The words, for reading many spans of them. */
    public IndexedText indexed() {
        if (indexed == null) {
            indexed = new IndexedText(text());
        }
        return indexed;
    }

    public String sha256() {
        return sha256;
    }

    public String sketch() {
        return sketch;
    }

    public String createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleRevision that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
