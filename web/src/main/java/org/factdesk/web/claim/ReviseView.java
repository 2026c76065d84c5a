package org.factdesk.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.domain.desk.StaleVersionException;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.claim.DiffPart;
import org.factdesk.service.claim.RevisedText;
import org.factdesk.service.claim.RevisionDesk;
import org.factdesk.service.claim.TextDiff;
import org.factdesk.web.desk.DeskMessages;
import org.factdesk.web.desk.DeskWay;
import org.factdesk.web.desk.DeskWords;

/** Corrects the text of an article. What was typed stays, and where somebody else was faster both texts are shown. */
@Named
@ViewScoped
public class ReviseView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/article/revise?id=";

    @Inject
    private transient ArticleShelf shelf;

    @Inject
    private transient RevisionDesk desk;

    @Inject
    private transient DeskMessages messages;

    @Inject
    private transient DeskWords words;

    @Inject
    private transient DeskWay way;

    private String id;
    private Long seen;
    private String text;
    private boolean overtaken;
    private transient ArticleSheet sheet;
    private transient List<DiffPiece> pieces;

    /** Reads the newest text. */
    public void load() {
        if (id == null || id.isBlank()) {
            throw new NotFoundException("unknown-article", words.of("reader.noArticle"));
        }
        sheet = shelf.sheet(new ArticleId(id));
        if (seen == null) {
            seen = sheet.version();
            text = sheet.text();
        }
    }

    /** Puts the typed text in place of the newest one. */
    public void save() {
        ArticleId article = new ArticleId(id);
        messages.attempt(() -> {
            try {
                leave(desk.revise(article, seen, text));
            } catch (StaleVersionException e) {
                compare(shelf.sheet(article));
            }
        });
    }

    private void leave(RevisedText revised) {
        messages.forgetDraft(PAGE + id, "");
        long open = revised.placements().stream()
                .filter(placement -> !placement.outcome().placed())
                .count();
        if (!revised.fresh()) {
            messages.doneThere("revise.same");
        } else {
            messages.doneThere("revise.done", revised.number());
        }
        way.to((open > 0 ? "/article/decide?id=" : "/article/reader?id=") + id);
    }

    /** Shows the present text beside the typed one; the next saving replaces the present one. */
    private void compare(ArticleSheet present) {
        sheet = present;
        seen = present.version();
        overtaken = true;
        List<DiffPart> parts = TextDiff.of(present.text(), ArticleText.normalise(text));
        pieces = DiffPiece.of(parts, List.of(), 0, 1);
        messages.warn(words.of("revise.overtaken"), words.of("revise.overtaken.text"));
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public List<DiffPiece> getPieces() {
        return pieces;
    }

    public ArticleSheet getSheet() {
        return sheet;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public Long getSeen() {
        return seen;
    }

    public void setSeen(Long seen) {
        this.seen = seen;
    }
}
