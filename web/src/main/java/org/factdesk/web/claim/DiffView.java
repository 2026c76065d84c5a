package org.factdesk.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.service.claim.ClaimQueue;
import org.factdesk.service.claim.ComparedTexts;
import org.factdesk.service.claim.RevisionReading;
import org.factdesk.web.desk.DeskWords;

/** Two revisions of an article side by side, with the claims that stand in them. */
@Named
@ViewScoped
public class DiffView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RevisionReading reading;

    @Inject
    private transient ClaimQueue queue;

    @Inject
    private transient DeskWords words;

    private String id;
    private Integer from;
    private Integer to;
    private transient ComparedTexts texts;
    private transient List<DiffPiece> pieces;

    /** Compares the two revisions; without numbers the newest with the one before it. */
    public void load() {
        if (id == null || id.isBlank()) {
            throw new NotFoundException("unknown-article", words.of("reader.noArticle"));
        }
        ArticleId article = new ArticleId(id);
        texts = reading.compare(article, from, to);
        from = texts.older();
        to = texts.newer();
        pieces = DiffPiece.of(texts.parts(), queue.inArticle(article), from, to);
    }

    public ComparedTexts getTexts() {
        return texts;
    }

    public List<DiffPiece> getPieces() {
        return pieces;
    }

    /** Whether both are word for word the same. */
    public boolean isSame() {
        return pieces.stream().noneMatch(piece -> piece.isPutIn() || piece.isTakenOut());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }
}
