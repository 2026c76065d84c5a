package org.factdesk.web.review;

import java.io.Serializable;
import java.util.Map;
import org.factdesk.domain.claim.ClaimStep;

/**
 * What the person may do with the claim now. Each is null where they may, else the sentence that says why not.
 *
 * @param check attach and withdraw evidence
 * @param breakGlass approve with a waiver; what it would waive stands in {@code waives}
 * @param steps why a step of the workflow may not be taken, by the step; steps that may are left out
 * @param waives which rule a waiver would set aside here, or null for none
 */
public record ClaimMay(
        String amend,
        String check,
        String propose,
        String approve,
        String sendBack,
        String breakGlass,
        String waives,
        String publish,
        String excuse,
        String withdraw,
        String take,
        String give,
        Map<ClaimStep, String> steps)
        implements Serializable {

    /** Why a step of the workflow may not be taken; null where it may. */
    public String why(String step) {
        return steps.get(ClaimStep.valueOf(step));
    }
}
