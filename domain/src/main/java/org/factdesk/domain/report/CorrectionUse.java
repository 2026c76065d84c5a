package org.factdesk.domain.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.DeskId;
import org.factdesk.domain.desk.Words;
import org.factdesk.domain.verdict.Correction;

/** One place where the old version of a corrected verdict was used, and what has been done about it. */
@Entity
@Table(name = "correction_use")
public class CorrectionUse {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "correction_id", length = 26, nullable = false, updatable = false)
    private String correction;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", length = 20, nullable = false, updatable = false)
    private UseKind kind;

    @Column(name = "article_id", length = 26, nullable = false, updatable = false)
    private String article;

    @Column(name = "form", length = 20, updatable = false)
    private String form;

    @Column(name = "edition", length = 20, updatable = false)
    private String edition;

    @Column(name = "used_by", length = 40, updatable = false)
    private String usedBy;

    @Column(name = "used_at", updatable = false)
    private Instant usedAt;

    @Column(name = "settled_note", length = 4000)
    private String settledNote;

    @Column(name = "settled_by", length = 40)
    private String settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected CorrectionUse() {}

    /** A place that the desk itself keeps. */
    public CorrectionUse(Correction correction, UseKind kind, ArticleId article) {
        this.id = DeskId.next();
        this.correction = correction.id();
        this.kind = Objects.requireNonNull(kind);
        this.article = article.value();
    }

    /** A file that somebody took along. */
    public CorrectionUse(Correction correction, ReportExport export) {
        this(correction, UseKind.EXPORT, export.article());
        this.form = export.form();
        this.edition = export.edition();
        this.usedBy = export.takenBy();
        this.usedAt = export.takenAt();
    }

    /** Notes what has been done about it. */
    public void settle(String note, String by, Instant at) {
        if (settledAt != null) {
            throw new ConflictException("use-settled", settledBy + " noted already what was done about this.")
                    .with("use", id);
        }
        settledNote = Words.required("note", note, 4000);
        settledBy = Objects.requireNonNull(by);
        settledAt = Objects.requireNonNull(at);
    }

    public String id() {
        return id;
    }

    /** The id of the correction. */
    public String correction() {
        return correction;
    }

    public UseKind kind() {
        return kind;
    }

    public ArticleId article() {
        return new ArticleId(article);
    }

    /** The form of a file that was taken along, else null. */
    public String form() {
        return form;
    }

    public String edition() {
        return edition;
    }

    public String usedBy() {
        return usedBy;
    }

    public Instant usedAt() {
        return usedAt;
    }

    /** What has been done about it, or null. */
    public String settledNote() {
        return settledNote;
    }

    public String settledBy() {
        return settledBy;
    }

    public Instant settledAt() {
        return settledAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CorrectionUse that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
