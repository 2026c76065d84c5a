package org.factdesk.domain.claim;

import static org.factdesk.domain.claim.ClaimStatus.APPROVED;
import static org.factdesk.domain.claim.ClaimStatus.AWAITING_REPLY;
import static org.factdesk.domain.claim.ClaimStatus.CORRECTED;
import static org.factdesk.domain.claim.ClaimStatus.EXCUSED;
import static org.factdesk.domain.claim.ClaimStatus.MERGED;
import static org.factdesk.domain.claim.ClaimStatus.OPEN;
import static org.factdesk.domain.claim.ClaimStatus.PROPOSED;
import static org.factdesk.domain.claim.ClaimStatus.PUBLISHED;
import static org.factdesk.domain.claim.ClaimStatus.RESEARCHING;
import static org.factdesk.domain.claim.ClaimStatus.RETURNED;
import static org.factdesk.domain.claim.ClaimStatus.STALE;
import static org.factdesk.domain.claim.ClaimStatus.WITHDRAWN;
import static org.factdesk.domain.claim.StepTakers.DESK_ITSELF;
import static org.factdesk.domain.claim.StepTakers.EDITORS;
import static org.factdesk.domain.claim.StepTakers.REVIEWERS;
import static org.factdesk.domain.claim.StepTakers.WORKERS;
import static org.factdesk.domain.claim.StepTakers.WORKERS_AND_WRITERS;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The table of the workflow: who may take which step from which states, and where it leads. The services refuse by it,
 * the claim page tells by it why a button may not be used, and the manual's picture is drawn from it.
 */
public enum ClaimStep {
    /** Assigned, taken, or the first evidence attached. */
    START(WORKERS, RESEARCHING, OPEN),
    /** The queue gives the most urgent claim that nobody has. */
    TAKE_NEXT(WORKERS, RESEARCHING, OPEN, RETURNED),
    /** A query goes to the claimant or the writer. */
    ASK(WORKERS, AWAITING_REPLY, RESEARCHING),
    ANSWER(WORKERS_AND_WRITERS, RESEARCHING, AWAITING_REPLY),
    /** No answer came. */
    GIVE_UP(WORKERS, RESEARCHING, AWAITING_REPLY),
    /** A verdict is proposed, or proposed anew by its proposer. */
    PROPOSE(WORKERS, PROPOSED, OPEN, RESEARCHING, AWAITING_REPLY, RETURNED, STALE, PROPOSED),
    APPROVE(REVIEWERS, APPROVED, PROPOSED),
    RETURN(REVIEWERS, RETURNED, PROPOSED),
    PUBLISH(EDITORS, PUBLISHED, APPROVED),
    /** Another verdict with a public note is proposed in place of the public one, which stands until the approval. */
    CORRECT(EDITORS, null, PUBLISHED, CORRECTED, STALE),
    APPROVE_CORRECTION(REVIEWERS, CORRECTED, PUBLISHED, CORRECTED, STALE),
    RETURN_CORRECTION(REVIEWERS, null, PUBLISHED, CORRECTED, STALE),
    EXCUSE(EDITORS, EXCUSED, OPEN, RESEARCHING, AWAITING_REPLY, PROPOSED, RETURNED, STALE),
    WITHDRAW(EDITORS, WITHDRAWN, OPEN, RESEARCHING, AWAITING_REPLY, PROPOSED, RETURNED, APPROVED, STALE, EXCUSED),
    MERGE(EDITORS, MERGED, OPEN, RESEARCHING, AWAITING_REPLY, PROPOSED, RETURNED, APPROVED, STALE),
    /** Back to its own place, evidence and state. */
    UNMERGE(EDITORS, null, MERGED),
    /** The words, the statement or the evidence under a decided verdict changed. */
    GO_STALE(DESK_ITSELF, STALE, APPROVED, PUBLISHED, CORRECTED),
    /** Evidence that the proposed verdict cites was withdrawn. */
    LOSE_EVIDENCE(DESK_ITSELF, RETURNED, PROPOSED),
    /** Another claim was merged into this one, and its verdict does not know the other's evidence. */
    TAKE_IN(DESK_ITSELF, STALE, PROPOSED, RETURNED, APPROVED, PUBLISHED, CORRECTED);

    private static final Set<ClaimStep> BEFORE_PUBLICATION = EnumSet.of(EXCUSE, WITHDRAW, MERGE);
    private static final Set<ClaimStep> ON_A_CORRECTION = EnumSet.of(APPROVE_CORRECTION, RETURN_CORRECTION);

    private final StepTakers takers;
    private final ClaimStatus to;
    private final Set<ClaimStatus> from;

    ClaimStep(StepTakers takers, ClaimStatus to, ClaimStatus... from) {
        this.takers = takers;
        this.to = to;
        this.from = EnumSet.copyOf(Arrays.asList(from));
    }

    /** Who may take it. */
    public StepTakers takers() {
        return takers;
    }

    /** Where the step leads; empty where the claim stays as it is or goes back to where it was. */
    public Optional<ClaimStatus> to() {
        return Optional.ofNullable(to);
    }

    /** Whether the step may be taken from this state. */
    public boolean leavesFrom(ClaimStatus status) {
        return from.contains(status);
    }

    /** Whether the step may be taken on this claim: what is public is corrected, never taken away. */
    public boolean opensTo(Claim claim) {
        boolean published = claim.publishedVerdict() != null;
        boolean correcting = claim.correction() != null;
        return leavesFrom(claim.status())
                && !(BEFORE_PUBLICATION.contains(this) && published)
                && !(this == CORRECT && !published)
                && !(ON_A_CORRECTION.contains(this) && !correcting)
                && !(this == PROPOSE && correcting);
    }

    /** The steps that may be taken from this state, in the order of the workflow. */
    public static List<ClaimStep> from(ClaimStatus status) {
        return Arrays.stream(values()).filter(step -> step.leavesFrom(status)).toList();
    }

    /** Whether it is somebody's wish and not the consequence of something else. */
    public boolean wished() {
        return takers != DESK_ITSELF;
    }

    /** The step as a person reads it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
