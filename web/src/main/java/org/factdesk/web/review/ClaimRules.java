package org.factdesk.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.review.Decision;
import org.factdesk.service.evidence.EvidenceRow;
import org.factdesk.service.review.ClaimSheet;
import org.factdesk.service.review.VerdictRow;
import org.factdesk.web.desk.ActiveUser;
import org.factdesk.web.desk.DeskLook;
import org.factdesk.web.desk.DeskRight;
import org.factdesk.web.desk.DeskWords;

/** Says beforehand why a button may not be used. The services decide for themselves; this only spares a refusal. */
@RequestScoped
public class ClaimRules {

    @Inject
    private ActiveUser user;

    @Inject
    private DeskWords words;

    @Inject
    private DeskLook look;

    @Inject
    private StepWhys steps;

    ClaimMay of(ClaimSheet claim) {
        String closed = claim.status().closed() ? words.of("claim.why.closed", state(claim)) : null;
        String check = first(role(DeskRight.CHECK, "claim.why.check"), closed);
        String review = reviewable(claim);
        String own = ownEvidence(claim) ? words.of("claim.why.ownEvidence") : null;
        String waives = waives(claim, own);
        return new ClaimMay(
                check,
                check,
                propose(claim),
                first(review, own, again(claim)),
                review,
                first(role(DeskRight.LEAD, "claim.why.breakGlass"), review, again(claim)),
                waives,
                first(
                        role(DeskRight.LEAD, "claim.why.publish"),
                        step(claim, ClaimStep.PUBLISH, "claim.why.notApproved")),
                first(role(DeskRight.LEAD, "claim.why.lead"), steps.why(claim, ClaimStep.EXCUSE)),
                first(role(DeskRight.LEAD, "claim.why.lead"), steps.why(claim, ClaimStep.WITHDRAW)),
                first(role(DeskRight.CHECK, "claim.why.check"), closed, take(claim)),
                first(role(DeskRight.LEAD, "claim.why.give"), closed),
                steps.of(claim));
    }

    private String propose(ClaimSheet claim) {
        String foreign = claim.status() == ClaimStatus.PROPOSED && !proposer(claim.verdict())
                ? words.of("claim.why.foreignVerdict", claim.verdict().proposedBy())
                : null;
        String none =
                claim.evidence().stream().noneMatch(EvidenceRow::standing) ? words.of("claim.why.noEvidence") : null;
        return first(
                role(DeskRight.CHECK, "claim.why.check"),
                step(claim, ClaimStep.PROPOSE, "claim.why.state"),
                claim.course().underCorrection() ? words.of("claim.why.correctionWaits") : null,
                foreign,
                none);
    }

    private String reviewable(ClaimSheet claim) {
        String undecided =
                claim.course().underCorrection() ? null : step(claim, ClaimStep.APPROVE, "claim.why.notProposed");
        return first(
                role(DeskRight.REVIEW, "claim.why.review"),
                undecided,
                proposer(underReview(claim)) ? words.of("claim.why.ownVerdict") : null);
    }

    private String again(ClaimSheet claim) {
        VerdictRow verdict = underReview(claim);
        boolean approved = verdict != null
                && verdict.reviews().stream()
                        .anyMatch(review -> review.decision() == Decision.APPROVE
                                && !review.voided()
                                && review.by().equals(user.getUsername()));
        return approved ? words.of("claim.why.approvedAlready") : null;
    }

    private String waives(ClaimSheet claim, String own) {
        if (own != null) {
            return words.of("claim.waives.ownEvidence");
        }
        VerdictRow verdict = underReview(claim);
        boolean two = claim.risk().approvalsNeeded() > 1 && verdict != null && verdict.approvals() == 0;
        return two ? words.of("claim.waives.second") : null;
    }

    private String take(ClaimSheet claim) {
        if (user.getUsername().equals(claim.assignee())) {
            return words.of("claim.why.yours");
        }
        return claim.assignee() == null || user.can(DeskRight.LEAD)
                ? null
                : words.of("claim.why.taken", claim.assignee());
    }

    /** The verdict that a review would decide on: the correction's that waits, or the claim's own. */
    private static VerdictRow underReview(ClaimSheet claim) {
        return claim.course().underCorrection() ? claim.course().correcting() : claim.verdict();
    }

    private boolean proposer(VerdictRow verdict) {
        return verdict != null && verdict.proposedBy().equals(user.getUsername());
    }

    private boolean ownEvidence(ClaimSheet claim) {
        VerdictRow verdict = underReview(claim);
        return verdict != null
                && (claim.status() == ClaimStatus.PROPOSED || claim.course().underCorrection())
                && claim.evidence().stream()
                        .filter(piece -> verdict.evidence().contains(piece.id()))
                        .map(piece -> piece.standing()
                                ? piece.by()
                                : piece.withdrawal().by())
                        .anyMatch(user.getUsername()::equals);
    }

    private String role(DeskRight right, String key) {
        return user.can(right) ? null : words.of(key);
    }

    private String step(ClaimSheet claim, ClaimStep step, String key) {
        return step.leavesFrom(claim.status()) ? null : words.of(key, state(claim));
    }

    private String state(ClaimSheet claim) {
        return look.statusWord(claim.status()).toLowerCase(java.util.Locale.ENGLISH);
    }

    private static String first(String... reasons) {
        return Optional.of(reasons).stream()
                .flatMap(Stream::of)
                .filter(reason -> reason != null)
                .findFirst()
                .orElse(null);
    }
}
