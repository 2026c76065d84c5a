package org.factdesk.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.service.review.ClaimSheet;
import org.factdesk.web.desk.ActiveUser;
import org.factdesk.web.desk.DeskLook;
import org.factdesk.web.desk.DeskWords;

/** Reads off the table of the workflow why the person may not take a step on a claim. */
@RequestScoped
public class StepWhys {

    @Inject
    private ActiveUser user;

    @Inject
    private DeskWords words;

    @Inject
    private DeskLook look;

    /** Why not, by the step; steps that may be taken are left out. */
    Map<ClaimStep, String> of(ClaimSheet claim) {
        Map<ClaimStep, String> whys = new EnumMap<>(ClaimStep.class);
        for (ClaimStep step : ClaimStep.values()) {
            String why = why(claim, step);
            if (why != null) {
                whys.put(step, why);
            }
        }
        return whys;
    }

    /** Why this step may not be taken, or null. */
    String why(ClaimSheet claim, ClaimStep step) {
        if (!step.takers().include(user.getRole())) {
            return words.of("claim.why.takers", step.takers().words());
        }
        if (!step.leavesFrom(claim.status())) {
            return words.of("claim.why.state", look.statusWord(claim.status()).toLowerCase(Locale.ENGLISH));
        }
        boolean published = claim.publishedVerdict() != null;
        boolean correcting = claim.course().underCorrection();
        return switch (step) {
            case EXCUSE, WITHDRAW, MERGE -> published ? words.of("claim.why.published") : null;
            case PROPOSE -> correcting ? words.of("claim.why.correctionWaits") : null;
            case APPROVE_CORRECTION, RETURN_CORRECTION -> correcting ? null : words.of("claim.why.noCorrection");
            case CORRECT -> correct(claim, published);
            default -> null;
        };
    }

    private String correct(ClaimSheet claim, boolean published) {
        if (!published) {
            return words.of("claim.why.neverPublished");
        }
        String proposer =
                claim.course().underCorrection() ? claim.course().correcting().proposedBy() : user.getUsername();
        return proposer.equals(user.getUsername()) ? null : words.of("claim.why.foreignCorrection", proposer);
    }
}
