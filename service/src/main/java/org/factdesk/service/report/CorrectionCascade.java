package org.factdesk.service.report;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.report.CorrectionUse;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.claim.ClaimRepository;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.verdict.CorrectionRepository;

/** What used the old version of a corrected verdict, and what has been done about each. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
public class CorrectionCascade {

    @Inject
    private ExportRepository exports;

    @Inject
    private CorrectionRepository corrections;

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

    /** Refuses with "not found" unless there is such a use; tells nothing else. */
    @PermitAll
    public void requireKnown(String use) {
        exports.use(use);
    }

    /** The uses of the old versions of a claim's verdict, for everybody who may read its article. */
    public List<UseRow> ofClaim(ClaimId id) {
        Claim claim = claims.require(id);
        articles.requireReadable(claim.article(), caller.account());
        List<String> ids = corrections.ofClaims(List.of(id.value())).stream()
                .map(correction -> correction.id())
                .toList();
        return exports.uses(ids).stream().map(UseRow::of).toList();
    }

    /** Notes what has been done about one use. */
    @RolesAllowed("DESK_EDITOR")
    public UseRow settle(String id, String note) {
        CorrectionUse use = exports.use(id);
        use.settle(note, caller.account().username(), clock.now());
        ClaimId claim = corrections.require(use.correction()).claim();
        events.fire(DeskEvent.ofClaim(
                        "CORRECTION_FOLLOWED_UP",
                        claims.require(claim).article().value(),
                        claim.value())
                .with("use", id)
                .with("kind", use.kind().name())
                .with("note", use.settledNote()));
        return UseRow.of(use);
    }
}
