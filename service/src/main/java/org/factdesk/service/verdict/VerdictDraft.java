package org.factdesk.service.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.evidence.Evidence;
import org.factdesk.domain.evidence.EvidenceId;
import org.factdesk.domain.verdict.Rating;
import org.factdesk.domain.verdict.Verdict;
import org.factdesk.service.evidence.EvidenceRepository;

/** Makes a stored verdict of what somebody proposes: the rating by its name, the evidence by its ids. */
@ApplicationScoped
class VerdictDraft {

    @Inject
    private VerdictRepository verdicts;

    @Inject
    private EvidenceRepository evidence;

    /** @throws InvalidException when the rating is unknown, the reasoning is missing, or no evidence of the claim is cited */
    Verdict of(Claim claim, NewVerdict proposal, String by, Instant now) {
        Verdict verdict = new Verdict(
                claim,
                verdicts.countOf(claim.id()) + 1,
                rating(proposal.rating()),
                proposal.rationale(),
                cited(proposal),
                by,
                now);
        verdicts.add(verdict);
        return verdict;
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
