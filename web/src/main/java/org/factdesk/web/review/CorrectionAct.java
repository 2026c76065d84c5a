package org.factdesk.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.evidence.EvidenceRow;
import org.factdesk.service.review.VerdictRow;
import org.factdesk.service.verdict.CorrectionDesk;
import org.factdesk.service.verdict.NewVerdict;
import org.factdesk.web.desk.DeskLook;
import org.factdesk.web.desk.DeskWords;

/** Correcting the public verdict: another rating and rationale, and a note for readers. */
@Named
@ViewScoped
public class CorrectionAct implements ClaimAct, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private ClaimView view;

    @Inject
    private ClaimActs acts;

    @Inject
    private DeskLook look;

    @Inject
    private DeskWords words;

    private String rating;
    private String rationale;
    private String note;
    private String exception;
    private Map<String, Boolean> cited = new HashMap<>();

    @PostConstruct
    void begin() {
        forget();
    }

    /** Proposes what was typed. */
    public void propose() {
        again();
    }

    @Override
    public void again() {
        acts.perform(this, () -> desk.propose(view.claim(), view.getSeen(), proposal(), note, blankToNull(exception)));
    }

    private NewVerdict proposal() {
        if (rating == null || rating.isBlank()) {
            throw new InvalidException("missing", words.of("claim.verdict.noRating"));
        }
        List<String> evidence = view.getCitable().stream()
                .map(EvidenceRow::id)
                .filter(id -> Boolean.TRUE.equals(cited.get(id)))
                .toList();
        return new NewVerdict(rating, rationale, evidence);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    @Override
    public String name() {
        return "correction";
    }

    @Override
    public List<Said> mine() {
        return List.of(
                new Said(words.of("claim.verdict.rating"), look.ratingWord(rating)),
                new Said(words.of("claim.verdict.rationale"), rationale),
                new Said(words.of("claim.correction.note"), note));
    }

    @Override
    public List<Said> theirs() {
        VerdictRow verdict = view.getSheet().publishedVerdict();
        if (verdict == null) {
            return List.of();
        }
        return List.of(
                new Said(words.of("claim.verdict.rating"), look.ratingWord(verdict.rating())),
                new Said(words.of("claim.verdict.rationale"), verdict.rationale()));
    }

    @Override
    public void forget() {
        VerdictRow verdict = view.getSheet().publishedVerdict();
        rating = verdict == null ? null : verdict.rating();
        rationale = verdict == null ? null : verdict.rationale();
        note = null;
        exception = null;
        cited = new HashMap<>();
        if (verdict != null) {
            verdict.evidence().forEach(id -> cited.put(id, Boolean.TRUE));
        }
    }

    public String getRating() {
        return rating;
    }

    public void setRating(String rating) {
        this.rating = rating;
    }

    public String getRationale() {
        return rationale;
    }

    public void setRationale(String rationale) {
        this.rationale = rationale;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    /** Why the sources are enough although the desk asks for more. */
    public String getException() {
        return exception;
    }

    public void setException(String exception) {
        this.exception = exception;
    }

    public Map<String, Boolean> getCited() {
        return cited;
    }
}
