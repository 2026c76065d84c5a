package org.factdesk.web.coverage;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.coverage.AskedWords;
import org.factdesk.domain.coverage.UnitId;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.coverage.ChangeDesk;
import org.factdesk.service.coverage.WantedChange;
import org.factdesk.web.claim.OldPassage;
import org.factdesk.web.desk.DeskMessages;
import org.factdesk.web.desk.DeskWay;
import org.factdesk.web.desk.DeskWords;

/** Asks the writer for a change of a claim's words, of a unit's, or of words that were selected in a revision. */
@Named
@ViewScoped
public class AskView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/article/ask?";

    @Inject
    private transient ArticleShelf shelf;

    @Inject
    private transient ChangeDesk desk;

    @Inject
    private transient DeskMessages messages;

    @Inject
    private transient DeskWay way;

    @Inject
    private transient DeskWords words;

    private String id;
    private String claim;
    private Integer unit;
    private Integer start;
    private Integer end;
    private Integer revision;
    private String proposed;
    private String note;
    private transient ArticleSheet sheet;
    private transient OldPassage passage;

    /** Reads the words; the field begins with them, since most changes are small. */
    public void load() {
        if (id == null || id.isBlank()) {
            throw new NotFoundException("unknown-article", words.of("reader.noArticle"));
        }
        sheet = shelf.sheet(new ArticleId(id));
        if (start != null && revision != null && revision != sheet.revision()) {
            messages.warn(words.of("ask.newer"), words.of("ask.newer.text"));
            return;
        }
        messages.attempt(() -> {
            AskedWords asked = desk.words(new ArticleId(id), wanted());
            passage = OldPassage.of(sheet.text(), asked.span());
            if (proposed == null) {
                proposed = asked.exact();
            }
        });
    }

    /** Sends it to the writer, and goes back to the text. */
    public void ask() {
        boolean done = messages.attempt(() -> desk.ask(new ArticleId(id), wanted()));
        if (done) {
            messages.doneThere("ask.done");
            messages.forgetDraft(page(), "");
            way.to("/article/reader?id=" + id + (claim == null ? "" : "#claim-" + claim));
        } else {
            load();
        }
    }

    private WantedChange wanted() {
        return new WantedChange(
                claim == null || claim.isBlank() ? null : new ClaimId(claim),
                unit == null ? null : UnitId.of(new ArticleId(id), unit),
                start == null || end == null ? null : new TextSpan(start, end),
                proposed,
                note);
    }

    /** The address as the browser has it, under which it keeps what was typed. */
    private String page() {
        String which = claim != null
                ? "&claim=" + claim
                : unit != null ? "&unit=" + unit : "&start=" + start + "&end=" + end + "&revision=" + revision;
        return PAGE + "id=" + id + which;
    }

    /** Who gets the request, in a sentence. */
    public String getAddressee() {
        if (sheet == null) {
            return "";
        }
        return sheet.addedBy().equals(Caller.DESK) ? words.of("ask.meta.desk") : words.of("ask.meta", sheet.addedBy());
    }

    public ArticleSheet getSheet() {
        return sheet;
    }

    /** The words in their paragraph; null where they cannot be changed, and a notice says why. */
    public OldPassage getPassage() {
        return passage;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getClaim() {
        return claim;
    }

    public void setClaim(String claim) {
        this.claim = claim;
    }

    public Integer getUnit() {
        return unit;
    }

    public void setUnit(Integer unit) {
        this.unit = unit;
    }

    public Integer getStart() {
        return start;
    }

    public void setStart(Integer start) {
        this.start = start;
    }

    public Integer getEnd() {
        return end;
    }

    public void setEnd(Integer end) {
        this.end = end;
    }

    public Integer getRevision() {
        return revision;
    }

    public void setRevision(Integer revision) {
        this.revision = revision;
    }

    public String getProposed() {
        return proposed;
    }

    public void setProposed(String proposed) {
        this.proposed = proposed;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
