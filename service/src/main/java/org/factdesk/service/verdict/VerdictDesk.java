package org.factdesk.service.verdict;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.claim.StepRefusedException;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.domain.evidence.Evidence;
import org.factdesk.domain.evidence.EvidenceId;
import org.factdesk.domain.verdict.Rating;
import org.factdesk.domain.verdict.Verdict;
import org.factdesk.domain.verdict.VerdictId;
import org.factdesk.service.account.Caller;
import org.factdesk.service.claim.ClaimRepository;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.evidence.EvidenceRepository;

/** Proposes verdicts on claims. */
@Stateless
@RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
public class VerdictDesk {

    @Inject
    private VerdictRepository verdicts;

    @Inject
    private EvidenceRepository evidence;

    @Inject
    private ClaimRepository claims;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /** The ratings of the scale in their order. */
    @PermitAll
    public List<RatingRow> scale() {
        return verdicts.scale().stream()
                .map(rating -> new RatingRow(rating.name(), rating.label(), rating.meaning(), rating.value()))
                .toList();
    }

    /**
     * Proposes a verdict. While one is proposed already, only its proposer may replace it.
     *
     * @param seen the version of the claim the caller saw, or null
     * @throws InvalidException when the rating is unknown, the reasoning is missing, or no evidence of the claim is cited
     */
    public VerdictId propose(ClaimId id, Long seen, NewVerdict proposal) {
        Claim claim = claims.require(id);
        String by = caller.account().username();
        requireOwn(claim, by);
        claim.requireVersion(seen);
        if (!ClaimStep.PROPOSE.leavesFrom(claim.status())) {
            throw new StepRefusedException(id, claim.status(), "take a verdict");
        }
        Instant now = clock.now();
        Verdict verdict = new Verdict(
                claim,
                verdicts.countOf(id) + 1,
                rating(proposal.rating()),
                proposal.rationale(),
                cited(proposal),
                by,
                now);
        verdicts.add(verdict);
        claim.propose(verdict.id().value(), verdict.rating(), now);
        events.fire(DeskEvent.ofClaim("VERDICT_PROPOSED", claim.article().value(), id.value())
                .with("verdict", verdict.id().value())
                .with("number", verdict.number())
                .with("rating", verdict.rating())
                .with("rationale", verdict.rationale())
                .with("evidence", verdict.cited()));
        return verdict.id();
    }

    private void requireOwn(Claim claim, String by) {
        Verdict current = verdicts.find(claim.verdict());
        if (claim.status() == ClaimStatus.PROPOSED
                && current != null
                && !current.proposedBy().equals(by)) {
            throw new NotAllowedException(
                            "foreign-verdict",
                            "A verdict by " + current.proposedBy()
                                    + " is waiting for review. Only they may replace it; a"
                                    + " reviewer may return it.")
                    .with("claim", claim.id().value());
        }
    }

    private Rating rating(String name) {
        Rating rating = verdicts.rating(name);
        if (rating == null) {
            String known = String.join(
                    ", ", verdicts.scale().stream().map(Rating::name).toList());
            throw new InvalidException(
                            "unknown-rating",
                            (name == null ? "The rating is missing." : "There is no rating “" + name + "”.")
                                    + " Use one of: " + known + ".")
                    .with("field", "rating");
        }
        return rating;
    }

    private List<Evidence> cited(NewVerdict proposal) {
        List<Evidence> cited = new ArrayList<>();
        for (String id : proposal.evidence()) {
            Evidence piece = id == null || id.isBlank() ? null : evidence.find(new EvidenceId(id));
            if (piece == null) {
                throw new InvalidException("unknown-evidence", "There is no evidence “" + id + "” on this desk.")
                        .with("field", "evidence");
            }
            cited.add(piece);
        }
        return cited;
    }
}
