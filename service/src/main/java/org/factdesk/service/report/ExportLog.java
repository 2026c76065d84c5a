package org.factdesk.service.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.report.ReportExport;
import org.factdesk.service.account.Caller;
import org.factdesk.service.claim.ClaimRepository;
import org.factdesk.service.desk.DeskClock;

/** Writes down who took which report out of the desk, so that a correction can tell where the old version went. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
public class ExportLog {

    @Inject
    private ExportRepository exports;

    @Inject
    private ClaimRepository claims;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /** Notes that the caller took this report along in this form. */
    public void note(ArticleId article, String form, Report report) {
        List<String> verdicts = report.claims().stream()
                .map(claim -> claims.require(new ClaimId(claim.id())))
                .flatMap(ExportLog::standing)
                .distinct()
                .toList();
        Instant now = clock.now();
        exports.add(new ReportExport(
                article,
                form,
                report.edition().name(),
                verdicts,
                caller.account().username(),
                now));
        events.fire(DeskEvent.ofArticle("REPORT_EXPORTED", article.value())
                .with("form", form)
                .with("edition", report.edition().name()));
    }

    private static Stream<String> standing(Claim claim) {
        return Stream.of(claim.verdict(), claim.publishedVerdict()).filter(verdict -> verdict != null);
    }
}
