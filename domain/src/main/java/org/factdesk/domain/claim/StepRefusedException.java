package org.factdesk.domain.claim;

import java.util.List;
import java.util.stream.Collectors;
import org.factdesk.domain.desk.ConflictException;

/** The claim's state does not allow the step; the sentence and the details name what it does allow. */
public class StepRefusedException extends ConflictException {

    private static final long serialVersionUID = 1L;

    /** @param wish what was wanted, as it reads after "cannot" */
    public StepRefusedException(ClaimId claim, ClaimStatus status, String wish) {
        super("step-refused", sentence(status, wish));
        with("claim", claim.value());
        with("status", status.name());
        with("allowed", allowed(status).stream().map(Enum::name).toList());
    }

    private static String sentence(ClaimStatus status, String wish) {
        String allowed = allowed(status).stream().map(ClaimStep::words).collect(Collectors.joining(", "));
        return "The claim is " + status.words() + " and cannot " + wish + ". From here it allows: "
                + (allowed.isEmpty() ? "nothing more" : allowed) + ".";
    }

    /** The steps that somebody can take: going stale is nobody's wish. */
    private static List<ClaimStep> allowed(ClaimStatus status) {
        return ClaimStep.from(status).stream()
                .filter(step -> step != ClaimStep.GO_STALE)
                .toList();
    }
}
