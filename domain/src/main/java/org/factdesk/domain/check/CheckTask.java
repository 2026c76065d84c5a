package org.factdesk.domain.check;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.factdesk.domain.article.ArticleId;

/** An article whose newest words wait to be read by the rules. It goes in the transaction that stores what they found. */
@Entity
@Table(name = "check_task")
public class CheckTask {

    /** After so many failures the article is set aside, so that it keeps nobody waiting. */
    public static final int MOST_ATTEMPTS = 3;

    @Id
    @Column(name = "article_id", length = 26)
    private String article;

    @Column(name = "queued_at", nullable = false)
    private Instant queuedAt;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    protected CheckTask() {}

    public CheckTask(ArticleId article, Instant queuedAt) {
        this.article = article.value();
        this.queuedAt = queuedAt;
    }

    /** The article has newer words; what failed before may succeed with them. */
    public void again(Instant at) {
        queuedAt = at;
        attempts = 0;
    }

    /** The rules failed on it. */
    public void fail() {
        attempts++;
    }

    public ArticleId article() {
        return new ArticleId(article);
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public int attempts() {
        return attempts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckTask that && article.equals(that.article);
    }

    @Override
    public int hashCode() {
        return article.hashCode();
    }
}
