package org.factdesk.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.evidence.EvidenceDetails;
import org.factdesk.domain.evidence.SourceDetails;
import org.factdesk.domain.evidence.SourceId;
import org.factdesk.domain.evidence.Stance;
import org.factdesk.service.evidence.EvidenceDesk;
import org.factdesk.service.evidence.NewEvidence;
import org.factdesk.service.evidence.SourceRow;
import org.factdesk.service.evidence.SourceShelf;
import org.factdesk.web.desk.DeskWords;

/** Attaching evidence from a new source, or from one that the desk knows. */
@Named
@ViewScoped
public class SourceAct implements ClaimAct, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EvidenceDesk desk;

    @Inject
    private SourceShelf shelf;

    @Inject
    private ClaimView view;

    @Inject
    private ClaimActs acts;

    @Inject
    private DeskWords words;

    private SourceDraft draft = new SourceDraft();

    /** Attaches what was typed. */
    public void attach() {
        again();
    }

    @Override
    public void again() {
        acts.perform(this, () -> desk.attach(view.claim(), view.getSeen(), arrival()));
    }

    private NewEvidence arrival() {
        EvidenceDetails details =
                new EvidenceDetails(draft.getStance(), draft.getQuote(), draft.getLocator(), draft.getNote());
        SourceRow known = draft.getKnown();
        if (known != null) {
            return new NewEvidence(details, new SourceId(known.id()), null);
        }
        return new NewEvidence(
                details,
                null,
                new SourceDetails(
                        draft.getTitle(), draft.getPublisher(), draft.getUrl(), draft.getKind(), draft.isPrimary()));
    }

    /** Sources of the desk whose title, publisher or address holds these words. */
    public List<SourceRow> like(String typed) {
        return shelf.like(typed == null ? "" : typed.strip());
    }

    /** Another kind was chosen: it says whether such a source is primary. */
    public void kindChosen() {
        draft.setPrimary(draft.getKind().primaryByDefault());
    }

    /** Goes back to describing a new source. */
    public void describe() {
        draft.setKnown(null);
    }

    @Override
    public String name() {
        return "source";
    }

    @Override
    public List<Said> mine() {
        List<Said> said = new ArrayList<>();
        String title =
                draft.getKnown() == null ? draft.getTitle() : draft.getKnown().title();
        said.add(new Said(words.of("claim.source.title"), title));
        if (draft.getQuote() != null && !draft.getQuote().isBlank()) {
            said.add(new Said(words.of("claim.source.quote"), draft.getQuote()));
        }
        if (draft.getNote() != null && !draft.getNote().isBlank()) {
            said.add(new Said(words.of("claim.source.note"), draft.getNote()));
        }
        return said;
    }

    @Override
    public void forget() {
        Stance stance = draft.getStance();
        draft = new SourceDraft();
        draft.setStance(stance);
    }

    public SourceDraft getDraft() {
        return draft;
    }
}
