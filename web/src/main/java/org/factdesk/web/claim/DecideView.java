package org.factdesk.web.claim;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.service.claim.PlacementDesk;
import org.factdesk.service.claim.RevisionReading;
import org.factdesk.service.claim.UnplacedClaim;
import org.factdesk.web.desk.DeskMessages;
import org.factdesk.web.desk.DeskWords;

/** Where claims belong that no rule could place: old words and new text side by side, one claim at a time. */
@Named
@ViewScoped
public class DecideView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ArticleShelf shelf;

    @Inject
    private transient PlacementDesk placements;

    @Inject
    private transient RevisionReading reading;

    @Inject
    private transient ClaimDesk claims;

    @Inject
    private transient DeskMessages messages;

    @Inject
    private transient DeskWords words;

    private String id;
    private String claim;
    private Integer start;
    private Integer end;
    private String reason;
    private int revision;
    private transient ArticleSheet sheet;
    private transient List<UnplacedClaim> open;
    private transient OldPassage old;
    private transient List<NewStretch> text;

    /** Reads what is open, and puts the claim of the address or else the first before the person. */
    public void load() {
        if (id == null || id.isBlank()) {
            throw new NotFoundException("unknown-article", words.of("reader.noArticle"));
        }
        ArticleId article = new ArticleId(id);
        sheet = shelf.sheet(article);
        revision = sheet.revision();
        open = placements.unplaced(article);
        UnplacedClaim one = getOne();
        if (one != null) {
            claim = one.id();
            old = OldPassage.of(reading.text(article, one.revision()), one.span());
            text = NewStretch.of(sheet.text(), one.candidates());
        }
    }

    /** Puts the claim on the chosen words. */
    public void attach() {
        messages.attempt(() -> {
            if (start == null || end == null) {
                throw new InvalidException("missing", words.of("decide.none"));
            }
            String following = following();
            placements.attach(new ClaimId(claim), null, revision, () -> new TextSpan(start, end));
            goOn("decide.placed", following);
        });
        load();
    }

    /** Withdraws the claim, whose words are gone. */
    public void withdraw() {
        messages.attempt(() -> {
            String following = following();
            claims.withdraw(new ClaimId(claim), null, reason);
            goOn("decide.withdrawn", following);
        });
        load();
    }

    /** Says what was done, and puts the claim that followed before the person. */
    private void goOn(String done, String following) {
        messages.done(done);
        claim = following;
        start = null;
        end = null;
        reason = null;
    }

    private String following() {
        open = placements.unplaced(new ArticleId(id));
        return beside(1);
    }

    /** The id of the claim so many further on in the list, which begins anew behind its end. */
    private String beside(int by) {
        int at = open.indexOf(getOne());
        return at < 0 ? null : open.get(Math.floorMod(at + by, open.size())).id();
    }

    /** The claim after this one that is to be decided. */
    public String getNext() {
        return beside(1);
    }

    /** The claim before this one that is to be decided. */
    public String getPrevious() {
        return beside(-1);
    }

    /** The claim that is decided about; null when nothing is open. */
    public UnplacedClaim getOne() {
        return open.stream()
                .filter(one -> one.id().equals(claim))
                .findFirst()
                .orElse(open.isEmpty() ? null : open.get(0));
    }

    public ArticleSheet getSheet() {
        return sheet;
    }

    public List<UnplacedClaim> getOpen() {
        return open;
    }

    public OldPassage getOld() {
        return old;
    }

    public List<NewStretch> getText() {
        return text;
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

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
