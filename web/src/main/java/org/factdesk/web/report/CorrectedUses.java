package org.factdesk.web.report;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.service.report.CorrectionCascade;
import org.factdesk.service.report.UseRow;
import org.factdesk.web.desk.DeskMessages;

/** The list beside a corrected claim: what used the old version, and what has been done about each. */
@Named
@ViewScoped
public class CorrectedUses implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CorrectionCascade cascade;

    @Inject
    private DeskMessages messages;

    private final Map<String, String> notes = new HashMap<>();

    /** The uses of the old versions of a claim's verdict. */
    public List<UseRow> of(String claim) {
        return cascade.ofClaim(new ClaimId(claim));
    }

    /** Notes what has been done about one. */
    public void settle(String use) {
        if (messages.attempt(() -> cascade.settle(use, notes.get(use)))) {
            notes.remove(use);
            messages.done("claim.uses.done");
        }
    }

    public Map<String, String> getNotes() {
        return notes;
    }
}
