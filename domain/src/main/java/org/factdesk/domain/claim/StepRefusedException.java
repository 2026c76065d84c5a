package org.factdesk.domain.claim;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.factdesk.domain.desk.ConflictException;

/** The claim's state does not allow the step; the sentence and the details name what it does allow. */
public class StepRefusedException extends ConflictException {

    private static final long serialVersionUID = 1L;

    /** @param wish what was wanted, as it reads after "cannot" */
    public StepRefusedException(Claim claim, String wish) {
        this(
                claim.id(),
                claim.status(),
                wish,
                Arrays.stream(ClaimStep.values())
                        .filter(step -> step.wished() && step.opensTo(claim))
                        .toList());
    }

    /** @param wish what was wanted, as it reads after "cannot" */
    public StepRefusedException(ClaimId claim, ClaimStatus status, String wish) {
        this(
                claim,
                status,
                wish,
                ClaimStep.from(status).stream().filter(ClaimStep::wished).toList());
    }

    private StepRefusedException(ClaimId claim, ClaimStatus status, String wish, List<ClaimStep> allowed) {
        super("step-refused", sentence(status, wish, allowed));
        with("claim", claim.value());
        with("status", status.name());
        with("allowed", allowed.stream().map(Enum::name).toList());
    }

    private static String sentence(ClaimStatus status, String wish, List<ClaimStep> steps) {
        String allowed = steps.stream().map(ClaimStep::words).collect(Collectors.joining(", "));
        return "The claim is " + status.words() + " and cannot " + wish + ". From here it allows: "
                + (allowed.isEmpty() ? "nothing more" : allowed) + ".";
    }
}
