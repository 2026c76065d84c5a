package org.factdesk.domain.coverage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.desk.DeskId;

/**
 * What is checkable in one revision, as it was read when the revision was stored: one row for all its units, so that
 * taking an article in stays cheap. It never changes, even when the rules by which units are found do.
 */
@Entity
@Table(name = "unit_sheet")
public class UnitSheet {

    @Id
    @Column(name = "id", length = 26)
    private String id;

    @Column(name = "article_id", length = 26, nullable = false, updatable = false)
    private String article;

    @Column(name = "revision_number", nullable = false, updatable = false)
    private int revision;

    @Column(name = "next_number", nullable = false, updatable = false)
    private int nextNumber;

    @Lob
    @Column(name = "body", nullable = false, updatable = false)
    private String body;

    /** What the body says, once it was asked for. */
    @Transient
    private List<Sentence> read;

    protected UnitSheet() {}

    /** @param nextNumber the lowest number that nothing of the article ever had */
    public UnitSheet(ArticleRevision revision, List<Sentence> sentences, int nextNumber) {
        this.id = DeskId.next();
        this.article = revision.article().value();
        this.revision = revision.number();
        this.nextNumber = nextNumber;
        this.body = SheetText.write(sentences);
    }

    private UnitSheet(UnitSheet stored) {
        this.id = stored.id;
        this.article = stored.article;
        this.revision = stored.revision;
        this.nextNumber = stored.nextNumber;
        this.body = stored.body;
        this.read = stored.sentences();
    }

    /** The same sheet outside of any transaction: it never changes, so it may be read by all of them. */
    public UnitSheet detached() {
        return new UnitSheet(this);
    }

    public ArticleId article() {
        return new ArticleId(article);
    }

    public int revision() {
        return revision;
    }

    /** The lowest number that nothing of the article ever had. */
    public int nextNumber() {
        return nextNumber;
    }

    /** The sentences and units as they are stored. */
    public String body() {
        return body;
    }

    /** The revision's sentences in their order. */
    public List<Sentence> sentences() {
        if (read == null) {
            read = List.copyOf(SheetText.read(body));
        }
        return read;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitSheet that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
