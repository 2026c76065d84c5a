package org.factdesk.service.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.notice.Escalation;
import org.factdesk.domain.notice.Notice;
import org.factdesk.domain.notice.NoticeKind;
import org.factdesk.service.account.Caller;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.DeskHours;

/**
 * Tells the desk editors, and whoever has the claim, that a deadline has passed. What was told stands in the database,
 * one row for each deadline, so that neither a second node nor a clock that jumps tells it twice, and what passed while
 * no node ran is told when one does. Who would be told of many claims at once gets one notice with their number.
 */
@Stateless
@PermitAll
public class OverdueTelling {

    /** What has been late for longer than this is no news any more. */
    private static final Duration NEWS = Duration.ofDays(14);

    /** Up to so many claims each get a line in their own history. */
    private static final int EACH = 20;

    /** Up to so many claims a person gets a notice for each. */
    private static final int ONE_BY_ONE = 5;

    @Inject
    private OverdueRepository overdue;

    @Inject
    private NoticeRepository notices;

    @Inject
    private DeskHours hours;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /** Tells of all deadlines that passed and of which nobody was told; fails where another node was faster. */
    public void tell() {
        Instant now = clock.now();
        Instant until = hours.toldBefore(now);
        Instant since = until.minus(NEWS);
        List<OverdueClaim> late = overdue.untold(since, until, EACH + 1);
        if (late.size() > EACH) {
            tellOfMany(since, until, now);
        } else {
            tellOfEach(late, now);
        }
    }

    private void tellOfEach(List<OverdueClaim> late, Instant now) {
        List<String> editors = notices.editors();
        Map<String, List<OverdueClaim>> theirs = new LinkedHashMap<>();
        for (OverdueClaim claim : late) {
            overdue.add(new Escalation(claim.id(), claim.dueAt(), now));
            editors.forEach(editor ->
                    theirs.computeIfAbsent(editor, name -> new ArrayList<>()).add(claim));
            if (claim.assignee() != null && !editors.contains(claim.assignee())) {
                theirs.computeIfAbsent(claim.assignee(), name -> new ArrayList<>())
                        .add(claim);
            }
            events.fire(DeskEvent.ofClaim("CLAIM_ESCALATED", claim.article(), claim.id())
                    .with("due", claim.dueAt().toString()));
        }
        theirs.forEach((name, claims) -> add(name, kind(name, editors), claims, now));
    }

    private void tellOfMany(Instant since, Instant until, Instant now) {
        List<String> editors = notices.editors();
        Map<String, Integer> theirs = overdue.untoldByAssignee(since, until);
        int all = overdue.tellAll(since, until, now);
        editors.forEach(editor -> theirs.put(editor, all));
        theirs.forEach((name, count) -> notices.add(new Notice(name, kind(name, editors), count, Caller.DESK, now)));
        events.fire(DeskEvent.of("CLAIMS_ESCALATED").with("claims", all));
    }

    private void add(String recipient, NoticeKind kind, List<OverdueClaim> claims, Instant now) {
        if (claims.size() > ONE_BY_ONE) {
            notices.add(new Notice(recipient, kind, claims.size(), Caller.DESK, now));
            return;
        }
        claims.forEach(
                claim -> notices.add(new Notice(recipient, kind, claim.article(), claim.id(), null, Caller.DESK, now)));
    }

    private static NoticeKind kind(String recipient, List<String> editors) {
        return editors.contains(recipient) ? NoticeKind.ESCALATED : NoticeKind.OVERDUE;
    }
}
