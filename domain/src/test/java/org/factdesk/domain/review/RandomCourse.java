package org.factdesk.domain.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimDetails;
import org.factdesk.domain.claim.ClaimField;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.claim.Risk;
import org.factdesk.domain.desk.Sample;
import org.factdesk.domain.evidence.Evidence;
import org.factdesk.domain.evidence.EvidenceDetails;
import org.factdesk.domain.evidence.Source;
import org.factdesk.domain.evidence.Stance;
import org.factdesk.domain.verdict.Correction;
import org.factdesk.domain.verdict.CorrectionState;
import org.factdesk.domain.verdict.Rating;
import org.factdesk.domain.verdict.Verdict;

/** One claim through whatever random people do with it, and what must hold after each of their deeds. */
final class RandomCourse {

    private static final Instant NOW = Sample.MORNING;
    private static final ArticleRevision REVISION = Sample.revision("It fell by a third.");
    private static final TextSpan SPAN = new TextSpan(3, 18);
    private static final Rating RATING = Sample.mixed();
    private static final Source SOURCE = Sample.source();
    private static final Claim ANOTHER = Sample.claim();
    private static final List<Account> PEOPLE = List.of(
            person("checker", Role.CHECKER),
            person("reviewer", Role.REVIEWER),
            person("reviewer2", Role.REVIEWER),
            person("editor", Role.DESK_EDITOR));
    private static final EvidenceDetails DETAILS = new EvidenceDetails(Stance.SUPPORTS, null, null, null);

    private final SplittableRandom random;
    private final Claim claim = marked();
    private final List<Evidence> pieces = new ArrayList<>();
    private final Map<Verdict, List<ReviewDecision>> decisions = new IdentityHashMap<>();
    private final Map<ReviewDecision, Integer> groundOf = new IdentityHashMap<>();
    private int ground;
    private Verdict current;
    private Correction correction;
    private Verdict correcting;

    RandomCourse(SplittableRandom random) {
        this.random = random;
    }

    private static Claim marked() {
        return new Claim(REVISION, SPAN, 1, ClaimDetails.none(), "checker", NOW);
    }

    private static Account person(String name, Role role) {
        return new Account(name, name, role, "hash", NOW);
    }

    ClaimStatus status() {
        return claim.status();
    }

    /** Does one random deed; it may be refused with an exception of the desk. */
    void step(ClaimStep step) {
        Account who = PEOPLE.get(random.nextInt(PEOPLE.size()));
        if (!step.takers().include(who.role()) && step.wished()) {
            return;
        }
        boolean reviewing = ClaimStep.APPROVE == step
                || ClaimStep.RETURN == step
                || ClaimStep.APPROVE_CORRECTION == step
                || ClaimStep.RETURN_CORRECTION == step;
        if (reviewing && current == null) {
            return;
        }
        switch (step) {
            case PROPOSE -> propose(who);
            case APPROVE, APPROVE_CORRECTION -> approve(who);
            case RETURN, RETURN_CORRECTION -> sendBack(who);
            case PUBLISH -> claim.publish(NOW);
            case CORRECT -> correct(who);
            case EXCUSE, WITHDRAW -> claim.close(step, "Because", who.username(), NOW);
            case MERGE -> claim.mergeInto(ANOTHER, who.username(), NOW);
            case UNMERGE -> claim.unmerge(NOW);
            case GO_STALE -> changeGround(who);
            case LOSE_EVIDENCE -> loseEvidence(who);
            case TAKE_IN -> takeIn(who);
            default -> claim.take(step, NOW);
        }
    }

    private void propose(Account who) {
        if (claim.status() == ClaimStatus.PROPOSED && !current.proposedBy().equals(who.username())) {
            return;
        }
        Verdict verdict = verdict(who);
        claim.propose(verdict.id().value(), verdict.rating(), NOW);
        current = verdict;
    }

    private Verdict verdict(Account who) {
        attachIfNone(who);
        List<Evidence> cited =
                pieces.stream().filter(piece -> !piece.withdrawn()).toList();
        return new Verdict(claim, 1, RATING, "Reasons", cited, who.username(), NOW);
    }

    private void attachIfNone(Account who) {
        if (pieces.stream().allMatch(Evidence::withdrawn)) {
            claim.requireLive("take evidence");
            attach(who);
        }
    }

    private void attach(Account who) {
        pieces.add(new Evidence(claim, SOURCE, DETAILS, who.username(), NOW));
        groundChanged(null);
    }

    private void approve(Account who) {
        Verdict subject = correction == null ? current : correcting;
        FourEyes eyes = eyes(subject);
        String glass = who.role().leads() && random.nextInt(4) == 0 ? "Deadline" : null;
        eyes.requireApprover(who, pieces, glass);
        if (correction == null && claim.status() != ClaimStatus.PROPOSED) {
            return;
        }
        ReviewDecision decision = eyes.approve(who.username(), null, glass, NOW);
        note(subject, decision);
        if (eyes.satisfied() && correction == null) {
            claim.take(ClaimStep.APPROVE, NOW);
        } else if (eyes.satisfied()) {
            claim.corrected(subject.id().value(), subject.rating(), NOW);
            correction.decide(CorrectionState.APPROVED, NOW);
            current = subject;
            correction = null;
        }
    }

    private void sendBack(Account who) {
        Verdict subject = correction == null ? current : correcting;
        note(subject, eyes(subject).sendBack(who.username(), "No", NOW));
        if (correction == null) {
            claim.take(ClaimStep.RETURN, NOW);
        } else {
            claim.dropCorrection(NOW);
            correction = null;
        }
    }

    private void correct(Account who) {
        Verdict verdict = verdict(who);
        Correction proposed = new Correction(claim, verdict, "We were wrong", NOW);
        claim.correct(proposed.id(), NOW);
        correction = proposed;
        correcting = verdict;
    }

    private void changeGround(Account who) {
        claim.requireLive("be changed");
        if (random.nextBoolean()) {
            attach(who);
        } else {
            Risk other = claim.risk() == Risk.NORMAL ? Risk.CRIME : Risk.NORMAL;
            claim.amend(Map.of(ClaimField.RISK, other), NOW);
            groundChanged(null);
        }
    }

    private void loseEvidence(Account who) {
        claim.requireLive("lose evidence");
        if (!pieces.isEmpty()) {
            Evidence piece = pieces.get(random.nextInt(pieces.size()));
            piece.withdraw("Forged", who.username(), NOW);
            groundChanged(piece);
        }
    }

    private void takeIn(Account who) {
        marked().mergeInto(claim, who.username(), NOW);
        ground++;
        voidApprovals();
    }

    private void groundChanged(Evidence lost) {
        ground++;
        claim.groundChanged(NOW);
        voidApprovals();
        boolean cited = lost != null && correction != null && correcting.cites(lost);
        if (cited) {
            claim.dropCorrection(NOW);
            correction = null;
        } else if (lost != null && claim.status() == ClaimStatus.PROPOSED && current.cites(lost)) {
            claim.take(ClaimStep.LOSE_EVIDENCE, NOW);
        }
    }

    private void voidApprovals() {
        if (correction != null) {
            eyes(correcting).groundChanged();
        } else if (claim.status() == ClaimStatus.PROPOSED) {
            eyes(current).groundChanged();
        }
    }

    private FourEyes eyes(Verdict verdict) {
        return new FourEyes(verdict, claim.risk(), decisions.getOrDefault(verdict, List.of()));
    }

    private void note(Verdict verdict, ReviewDecision decision) {
        decisions.computeIfAbsent(verdict, key -> new ArrayList<>()).add(decision);
        groundOf.put(decision, ground);
    }

    /** What is wrong by now, or null: a self-approved verdict, or one whose approvals are too few or older than a change. */
    String wrong() {
        if (!claim.status().decided()) {
            return null;
        }
        if (!current.id().value().equals(claim.verdict())) {
            return "another verdict than the approved one is in force";
        }
        List<ReviewDecision> counting = decisions.getOrDefault(current, List.of()).stream()
                .filter(ReviewDecision::approves)
                .toList();
        boolean glass = counting.stream().anyMatch(approval -> approval.breakGlassReason() != null);
        if (!glass && counting.size() < claim.risk().approvalsNeeded()) {
            return "decided with " + counting.size() + " approvals";
        }
        if (counting.stream().anyMatch(approval -> approval.reviewedBy().equals(current.proposedBy()))) {
            return "approved by its proposer";
        }
        return counting.stream().anyMatch(approval -> groundOf.get(approval) != ground)
                ? "an approval outlived a change"
                : null;
    }
}
