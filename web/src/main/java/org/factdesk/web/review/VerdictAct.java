package org.factdesk.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.evidence.EvidenceRow;
import org.factdesk.service.review.VerdictRow;
import org.factdesk.service.verdict.NewVerdict;
import org.factdesk.service.verdict.VerdictDesk;
import org.factdesk.web.desk.DeskLook;
import org.factdesk.web.desk.DeskWords;

/** Proposing a verdict: rating, rationale and the evidence it rests on. */
@Named
@ViewScoped
public class VerdictAct implements ClaimAct, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VerdictDesk desk;

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
    private String shownRationale;
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
        acts.perform(this, () -> desk.propose(view.claim(), view.getSeen(), proposal()));
    }

    private NewVerdict proposal() {
        if (rating == null || rating.isBlank()) {
            throw new InvalidException("missing", words.of("claim.verdict.noRating"));
        }
        return new NewVerdict(rating, rationale, cited());
    }

    private List<String> cited() {
        return view.getCitable().stream()
                .map(EvidenceRow::id)
                .filter(id -> Boolean.TRUE.equals(cited.get(id)))
                .toList();
    }

    @Override
    public String name() {
        return "verdict";
    }

    @Override
    public List<Said> mine() {
        List<Said> said = new ArrayList<>();
        said.add(new Said(words.of("claim.verdict.rating"), look.ratingWord(rating)));
        said.add(new Said(words.of("claim.verdict.rationale"), rationale));
        said.add(new Said(words.of("claim.verdict.evidence"), numbers(cited())));
        return said;
    }

    @Override
    public List<Said> theirs() {
        VerdictRow verdict = view.getSheet().verdict();
        if (verdict == null) {
            return List.of();
        }
        return List.of(
                new Said(words.of("claim.verdict.rating"), look.ratingWord(verdict.rating())),
                new Said(words.of("claim.verdict.rationale"), verdict.rationale()),
                new Said(words.of("claim.verdict.evidence"), numbers(verdict.evidence())));
    }

    private String numbers(List<String> ids) {
        return ids.stream().map(id -> view.number(id)).sorted().collect(Collectors.joining(", "));
    }

    @Override
    public void follow() {
        boolean untouched = normal(rationale).equals(normal(shownRationale));
        if (untouched) {
            String chosen = rating;
            Map<String, Boolean> ticked = cited;
            forget();
            rating = chosen == null ? rating : chosen;
            ticked.forEach((id, yes) -> cited.merge(id, yes, (was, now) -> now));
        }
    }

    private static String normal(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }

    @Override
    public void forget() {
        VerdictRow verdict = view.getSheet().verdict();
        rating = verdict == null ? null : verdict.rating();
        rationale = verdict == null ? null : verdict.rationale();
        shownRationale = rationale;
        cited = new HashMap<>();
        if (verdict != null) {
            verdict.evidence().stream().filter(Objects::nonNull).forEach(id -> cited.put(id, Boolean.TRUE));
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

    public Map<String, Boolean> getCited() {
        return cited;
    }
}
