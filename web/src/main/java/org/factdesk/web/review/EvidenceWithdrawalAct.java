package org.factdesk.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.evidence.EvidenceId;
import org.factdesk.service.evidence.EvidenceDesk;
import org.factdesk.web.desk.DeskWords;

/** Withdrawing a piece of evidence, with a reason. */
@Named
@ViewScoped
public class EvidenceWithdrawalAct implements ClaimAct, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EvidenceDesk desk;

    @Inject
    private ClaimView view;

    @Inject
    private ClaimActs acts;

    @Inject
    private DeskWords words;

    private final Map<String, String> reasons = new HashMap<>();
    private String chosen;

    /** Withdraws this piece. */
    public void withdraw(String evidence) {
        chosen = evidence;
        again();
    }

    @Override
    public void again() {
        acts.perform(this, () -> desk.withdraw(new EvidenceId(chosen), view.getSeen(), reasons.get(chosen)));
    }

    /** Whether the fold of this piece stands open: its reason was refused just now. */
    public boolean open(String evidence) {
        return evidence.equals(chosen) && acts.refusalOf(name()) != null;
    }

    @Override
    public String name() {
        return "withdrawEvidence";
    }

    @Override
    public List<Said> mine() {
        return List.of(new Said(words.of("claim.reason"), reasons.get(chosen)));
    }

    @Override
    public void forget() {
        reasons.remove(chosen);
        chosen = null;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
