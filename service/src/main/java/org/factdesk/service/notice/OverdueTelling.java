package org.factdesk.service.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.notice.Escalation;
import org.factdesk.domain.notice.Notice;
import org.factdesk.domain.notice.NoticeKind;
import org.factdesk.service.account.Caller;
import org.factdesk.service.claim.ClaimRepository;
import org.factdesk.service.desk.DeskClock;

/**
 * Tells the desk editors and whoever has the claim that its deadline has passed. What was told stands in the database,
 * one row for each deadline, so that neither a second node nor a clock that jumps tells it twice, and what passed while
 * no node ran is told when one does.
 */
@Stateless
@PermitAll
public class OverdueTelling {

    /** What has been late for longer than this is no news any more. */
    private static final Duration NEWS = Duration.ofDays(14);

    @Inject
    private NoticeRepository notices;

    @Inject
    private ClaimRepository claims;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /** Claims that became overdue and of which nobody was told yet. */
    public List<ClaimId> next(int atMost) {
        Instant now = clock.now();
        return notices.overdue(now.minus(NEWS), now, atMost);
    }

    /** Tells of one claim, unless it was settled in the meantime; fails where another node was faster. */
    public void tell(ClaimId id) {
        Claim claim = claims.require(id);
        Instant now = clock.now();
        if (!notices.late(claim, now)) {
            return;
        }
        notices.add(new Escalation(id.value(), claim.due().at(), now));
        Set<String> editors = new LinkedHashSet<>(notices.editors());
        editors.forEach(editor -> add(editor, NoticeKind.ESCALATED, claim, now));
        if (claim.assignee() != null && !editors.contains(claim.assignee())) {
            add(claim.assignee(), NoticeKind.OVERDUE, claim, now);
        }
        events.fire(DeskEvent.ofClaim("CLAIM_ESCALATED", claim.article().value(), id.value())
                .with("due", claim.due().at().toString()));
    }

    private void add(String recipient, NoticeKind kind, Claim claim, Instant now) {
        notices.add(
                new Notice(recipient, kind, claim.article().value(), claim.id().value(), null, Caller.DESK, now));
    }
}
