package org.factdesk.domain.report;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.desk.DeskId;

/** A report or a claim-review that somebody took out of the desk, and which verdicts stood in it. */
@Entity
@Table(name = "report_export")
public class ReportExport {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "article_id", length = 26, nullable = false, updatable = false)
    private String article;

    @Column(name = "form", length = 20, nullable = false, updatable = false)
    private String form;

    @Column(name = "edition", length = 20, nullable = false, updatable = false)
    private String edition;

    @Column(name = "taken_by", length = 40, nullable = false, updatable = false)
    private String takenBy;

    @Column(name = "taken_at", nullable = false, updatable = false)
    private Instant takenAt;

    @ElementCollection
    @CollectionTable(name = "report_export_verdict", joinColumns = @JoinColumn(name = "export_id"))
    @Column(name = "verdict_id", length = 26)
    private Set<String> verdicts = new HashSet<>();

    protected ReportExport() {}

    /**
     * @param form such as PDF or CLAIM_REVIEW
     * @param verdicts the ids of the verdicts that stand in it
     */
    public ReportExport(
            ArticleId article, String form, String edition, Collection<String> verdicts, String by, Instant at) {
        this.id = DeskId.next();
        this.article = article.value();
        this.form = Objects.requireNonNull(form);
        this.edition = Objects.requireNonNull(edition);
        this.verdicts = new HashSet<>(verdicts);
        this.takenBy = Objects.requireNonNull(by);
        this.takenAt = Objects.requireNonNull(at);
    }

    public String id() {
        return id;
    }

    public ArticleId article() {
        return new ArticleId(article);
    }

    public String form() {
        return form;
    }

    public String edition() {
        return edition;
    }

    public String takenBy() {
        return takenBy;
    }

    public Instant takenAt() {
        return takenAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportExport that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
