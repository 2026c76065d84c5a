package org.factdesk.service.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.claim.GroundChanged;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.evidence.Evidence;
import org.factdesk.domain.evidence.EvidenceId;
import org.factdesk.domain.evidence.Source;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.claim.ClaimRepository;
import org.factdesk.service.desk.DeskClock;

/** Attaches evidence to claims and takes it back. */
@Stateless
@RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
public class EvidenceDesk {

    @Inject
    private EvidenceRepository evidence;

    @Inject
    private SourceChoice sources;

    @Inject
    private ClaimRepository claims;

    @Inject
    private ArticleRepository articles;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    @Inject
    private Event<GroundChanged> grounds;

    /** Refuses with "not found" unless there is such a piece of evidence; tells nothing else. */
    @PermitAll
    public void requireKnown(EvidenceId id) {
        evidence.require(id);
    }

    /** A piece of evidence, for everybody who may read its article. */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public EvidenceRow read(EvidenceId id) {
        Evidence piece = evidence.require(id);
        articles.requireReadable(claims.require(piece.claim()).article(), caller.account());
        return EvidenceRow.of(piece);
    }

    /** The claim that a piece of evidence belongs to. */
    public ClaimId claimOf(EvidenceId id) {
        return evidence.require(id).claim();
    }

    /**
     * Attaches evidence to a claim. The first piece starts the research; evidence on a decided claim makes it stale.
     *
     * @param seen the version of the claim the caller saw, or null
     */
    public EvidenceId attach(ClaimId id, Long seen, NewEvidence arrival) {
        Claim claim = claims.requireAt(id, seen);
        claim.requireLive("take evidence");
        Instant now = clock.now();
        String by = caller.account().username();
        Source source = sources.of(arrival.knownSource(), arrival.newSource(), by, now);
        Evidence piece = new Evidence(claim, source, arrival.details(), by, now);
        evidence.add(piece);
        if (claim.status() == ClaimStatus.OPEN) {
            claim.take(ClaimStep.START, now);
        }
        claim.groundChanged(now);
        grounds.fire(GroundChanged.of(claim, now));
        events.fire(about("EVIDENCE_ATTACHED", claim, piece)
                .with("stance", piece.stance().name())
                .with("source", source.id().value())
                .with("title", source.title())
                .with("quote", piece.quote()));
        return piece.id();
    }

    /** Takes a piece of evidence back, with a reason; a proposed verdict that cites it goes back to its proposer. */
    public void withdraw(EvidenceId id, Long seen, String reason) {
        Evidence piece = evidence.require(id);
        Claim claim = claims.requireAt(piece.claim(), seen);
        claim.requireLive("lose evidence");
        Instant now = clock.now();
        piece.withdraw(reason, caller.account().username(), now);
        claim.groundChanged(now);
        grounds.fire(new GroundChanged(claim, Set.of(id.value()), now));
        events.fire(about("EVIDENCE_WITHDRAWN", claim, piece).with("reason", piece.withdrawnReason()));
    }

    private static DeskEvent about(String action, Claim claim, Evidence piece) {
        return DeskEvent.ofClaim(action, claim.article().value(), claim.id().value())
                .with("evidence", piece.id().value());
    }
}
