package org.factdesk.domain.claim;

import static org.factdesk.domain.claim.ClaimStatus.APPROVED;
import static org.factdesk.domain.claim.ClaimStatus.AWAITING_REPLY;
import static org.factdesk.domain.claim.ClaimStatus.CORRECTED;
import static org.factdesk.domain.claim.ClaimStatus.EXCUSED;
import static org.factdesk.domain.claim.ClaimStatus.OPEN;
import static org.factdesk.domain.claim.ClaimStatus.PROPOSED;
import static org.factdesk.domain.claim.ClaimStatus.PUBLISHED;
import static org.factdesk.domain.claim.ClaimStatus.RESEARCHING;
import static org.factdesk.domain.claim.ClaimStatus.RETURNED;
import static org.factdesk.domain.claim.ClaimStatus.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The steps of the workflow: from which states each may be taken and where it leads. */
public enum ClaimStep {
    /** Assigned, taken, or the first evidence attached. */
    START(RESEARCHING, OPEN),
    /** A verdict is proposed, or proposed anew by its proposer. */
    PROPOSE(PROPOSED, OPEN, RESEARCHING, AWAITING_REPLY, RETURNED, ClaimStatus.STALE, PROPOSED),
    APPROVE(APPROVED, PROPOSED),
    RETURN(RETURNED, PROPOSED),
    PUBLISH(PUBLISHED, APPROVED),
    /** The words, the statement or the evidence under a decided verdict changed. */
    GO_STALE(ClaimStatus.STALE, APPROVED, PUBLISHED, CORRECTED),
    EXCUSE(EXCUSED, OPEN, RESEARCHING, AWAITING_REPLY, PROPOSED, RETURNED, ClaimStatus.STALE),
    WITHDRAW(WITHDRAWN, OPEN, RESEARCHING, AWAITING_REPLY, PROPOSED, RETURNED, APPROVED, ClaimStatus.STALE, EXCUSED);

    private final ClaimStatus to;
    private final Set<ClaimStatus> from;

    ClaimStep(ClaimStatus to, ClaimStatus... from) {
        this.to = to;
        this.from = EnumSet.copyOf(Arrays.asList(from));
    }

    /** Where the step leads. */
    public ClaimStatus to() {
        return to;
    }

    /** Whether the step may be taken from this state. */
    public boolean leavesFrom(ClaimStatus status) {
        return from.contains(status);
    }

    /** The steps that may be taken from this state, in the order of the workflow. */
    public static List<ClaimStep> from(ClaimStatus status) {
        return Arrays.stream(values()).filter(step -> step.leavesFrom(status)).toList();
    }

    /** The step as a person reads it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
