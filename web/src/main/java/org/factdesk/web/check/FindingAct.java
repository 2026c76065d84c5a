package org.factdesk.web.check;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.check.FindingId;
import org.factdesk.domain.check.Severity;
import org.factdesk.domain.claim.ClaimDetails;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.evidence.EvidenceDetails;
import org.factdesk.domain.evidence.SourceDetails;
import org.factdesk.domain.evidence.SourceKind;
import org.factdesk.domain.evidence.Stance;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.check.FindingDesk;
import org.factdesk.service.check.FindingRow;
import org.factdesk.service.check.PlaceRow;
import org.factdesk.service.claim.ClaimMarkup;
import org.factdesk.service.evidence.EvidenceDesk;
import org.factdesk.service.evidence.NewEvidence;
import org.factdesk.web.desk.DeskMessages;
import org.factdesk.web.desk.DeskWords;

/** What a person does with a finding: marks one place as a claim, attaches another as its evidence, dismisses it. */
@Named
@ViewScoped
public class FindingAct implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AROUND = 300;

    @Inject
    private ChecksView view;

    @Inject
    private ClaimMarkup markup;

    @Inject
    private EvidenceDesk evidence;

    @Inject
    private ArticleShelf shelf;

    @Inject
    private FindingDesk desk;

    @Inject
    private DeskMessages messages;

    @Inject
    private DeskWords words;

    private String marked;
    private int markedPlace;
    private String claim;
    private String chosen;
    private String reason;

    /** Marks a place of a finding as a claim. */
    public void mark(String finding, int place) {
        PlaceRow row = place(finding, place);
        messages.attempt(() -> {
            ClaimId made = markup.mark(
                    new ArticleId(row.article()),
                    row.revision(),
                    new TextSpan(row.start(), row.end()),
                    ClaimDetails.none());
            claim = made.value();
            marked = finding;
            markedPlace = place;
            messages.done("checks.marked");
        });
    }

    /** Attaches another place of the finding to the claim that was marked from it. */
    public void attach(String finding, int place) {
        FindingRow row = view.finding(finding);
        PlaceRow other = place(finding, place);
        messages.attempt(() -> {
            ArticleSheet article = shelf.sheet(new ArticleId(other.article()));
            Stance stance = row.severity() == Severity.CONTEXT || row.severity() == Severity.FITS
                    ? Stance.CONTEXT
                    : Stance.CONTRADICTS;
            evidence.attach(
                    new ClaimId(claim),
                    null,
                    new NewEvidence(
                            new EvidenceDetails(
                                    stance,
                                    passage(article.text(), other),
                                    words.of("checks.locator", other.start()),
                                    row.message()),
                            null,
                            new SourceDetails(
                                    article.title(), article.outlet(), article.url(), SourceKind.ARTICLE, null)));
            messages.done("checks.attached");
        });
    }

    private PlaceRow place(String finding, int place) {
        return view.finding(finding).places().get(place);
    }

    /** The paragraph of the place, at most so much of it. */
    private static String passage(String text, PlaceRow place) {
        int start = text.offsetByCodePoints(0, place.start());
        int end = text.offsetByCodePoints(start, place.end() - place.start());
        int from = Math.max(text.lastIndexOf('\n', start) + 1, start - AROUND);
        int newline = text.indexOf('\n', end);
        int to = Math.min(newline < 0 ? text.length() : newline, end + AROUND);
        return text.substring(from, to).strip();
    }

    /** Opens the field for the reason of a dismissal. */
    public void choose(String finding) {
        chosen = finding;
        reason = null;
    }

    /** Takes the chosen finding off the table. */
    public void dismiss() {
        if (messages.attempt(() -> desk.dismiss(new FindingId(chosen), reason))) {
            messages.done("checks.dismissed");
            chosen = null;
            reason = null;
            view.load();
        }
    }

    /** Whether another place of this finding can be attached to a claim. */
    public boolean attachable(String finding, int place) {
        return finding.equals(marked) && place != markedPlace;
    }

    /** Whether this place was marked as a claim just now. */
    public boolean marked(String finding, int place) {
        return finding.equals(marked) && place == markedPlace;
    }

    public String getClaim() {
        return claim;
    }

    public String getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
