package org.factdesk.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.factdesk.domain.claim.ClaimantType;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.claim.Risk;
import org.factdesk.domain.evidence.SourceKind;
import org.factdesk.domain.evidence.Stance;
import org.factdesk.service.verdict.RatingRow;
import org.factdesk.service.verdict.VerdictDesk;

/** What can be chosen on the claim page and in the queue's filters. */
@Named
@RequestScoped
public class ClaimChoices {

    @Inject
    private VerdictDesk verdicts;

    private List<RatingRow> scale;

    /** The ratings of the scale in their order. */
    public List<RatingRow> getScale() {
        if (scale == null) {
            scale = verdicts.scale();
        }
        return scale;
    }

    public Stance[] getStances() {
        return Stance.values();
    }

    public SourceKind[] getKinds() {
        return SourceKind.values();
    }

    public Risk[] getRisks() {
        return Risk.values();
    }

    public Priority[] getPriorities() {
        return Priority.values();
    }

    public ClaimantType[] getClaimantTypes() {
        return ClaimantType.values();
    }
}
