package org.factdesk.service.check;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.check.Finding;
import org.factdesk.domain.check.FindingId;
import org.factdesk.domain.check.FindingPlace;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.check.rule.Comparison;
import org.factdesk.service.check.rule.Found;
import org.factdesk.service.desk.DeskClock;

/** Shows what the rules found, and takes findings off the table. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
public class FindingDesk {

    /** The most articles that are looked at together. */
    public static final int MOST_ARTICLES = 50;

    /** Articles that come in so soon one after the other are compared before either is told done. */
    private static final Duration TOGETHER = Duration.ofMinutes(1);

    @Inject
    private FindingRepository findings;

    @Inject
    private FactIndex facts;

    @Inject
    private CheckQueue queue;

    @Inject
    private ArticleRepository articles;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /** Refuses with "not found" unless there is such a finding; tells nothing else. */
    @PermitAll
    public void requireKnown(FindingId id) {
        findings.require(id);
    }

    /**
     * What was found in an article, compared with all others. It is done once its own words are read and compared with
     * those of all that came before them or in the minute after; what comes later is added when it is read.
     *
     * @param dismissed whether the dismissed ones are told as well
     */
    public CheckSheet of(ArticleId article, boolean dismissed) {
        Account reader = caller.account();
        String language = articles.requireReadable(article, reader).language();
        // Asked first: what is told done is in what is read then.
        boolean done = !queue.waiting(List.of(article))
                && !queue.anyQueuedBy(articles.newestAt(article).plus(TOGETHER));
        List<FindingRow> rows = rows(findings.withPlaceIn(article), dismissed).stream()
                .filter(row -> reader.role() != Role.WRITER || ownOnly(row, reader))
                .toList();
        return CheckSheet.of(done, rows, List.of(language));
    }

    private boolean ownOnly(FindingRow row, Account reader) {
        return row.places().stream()
                .map(PlaceRow::article)
                .distinct()
                .allMatch(id -> articles.require(new ArticleId(id)).addedBy().equals(reader.username()));
    }

    /** What was found in these articles, compared with each other alone. */
    public CheckSheet of(List<ArticleId> set, boolean dismissed) {
        if (set.isEmpty() || set.size() > MOST_ARTICLES) {
            throw new InvalidException("articles", "Name 1 to " + MOST_ARTICLES + " articles, separated by commas.")
                    .with("field", "articles");
        }
        Account reader = caller.account();
        List<String> languages = set.stream()
                .map(article -> articles.requireReadable(article, reader).language())
                .toList();
        boolean done = !queue.waiting(set);
        List<FindingRow> rows = new ArrayList<>(rows(findings.ownOf(set), dismissed));
        Map<String, Found> shared = new HashMap<>();
        Comparison.of(facts.of(set))
                .forEach(found -> shared.put(FindingId.of(found.key()).value(), found));
        Map<String, Finding> known = findings.known(new HashSet<>(shared.keySet()));
        shared.forEach((id, found) -> {
            FindingRow.Dismissal dismissal = dismissal(known.get(id));
            if (dismissal == null || dismissed) {
                rows.add(row(id, found, dismissal));
            }
        });
        return CheckSheet.of(done, rows.stream().sorted(FindingRow.ORDER).toList(), languages);
    }

    private List<FindingRow> rows(Collection<Finding> stored, boolean dismissed) {
        List<Finding> shown = stored.stream()
                .filter(finding -> finding.present() && (dismissed || !finding.dismissed()))
                .toList();
        Map<String, List<FindingPlace>> places = findings.places(shown);
        return shown.stream()
                .map(finding -> row(finding, places.getOrDefault(finding.id().value(), List.of())))
                .sorted(FindingRow.ORDER)
                .toList();
    }

    private static FindingRow row(Finding finding, List<FindingPlace> places) {
        return new FindingRow(
                finding.id().value(),
                finding.kind(),
                finding.severity(),
                finding.subject(),
                finding.message(),
                finding.working(),
                finding.weight(),
                places.stream().map(PlaceRow::of).toList(),
                dismissal(finding));
    }

    private static FindingRow row(String id, Found found, FindingRow.Dismissal dismissal) {
        return new FindingRow(
                id,
                found.kind(),
                found.severity(),
                found.subject(),
                found.message(),
                found.working(),
                found.weight(),
                found.places().stream().map(PlaceRow::of).toList(),
                dismissal);
    }

    private static FindingRow.Dismissal dismissal(Finding finding) {
        return finding == null || !finding.dismissed()
                ? null
                : new FindingRow.Dismissal(finding.dismissedReason(), finding.dismissedBy(), finding.dismissedAt());
    }

    /** Takes a finding off the table, with a reason; it stays off when the words around it are revised. */
    @RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR"})
    public FindingRow dismiss(FindingId id, String reason) {
        Finding finding = findings.require(id);
        finding.dismiss(reason, caller.username(), clock.now());
        List<FindingPlace> places = findings.places(List.of(finding)).getOrDefault(id.value(), List.of());
        Set<String> about = new HashSet<>();
        places.forEach(place -> about.add(place.article().value()));
        String article = places.isEmpty() ? null : places.get(0).article().value();
        events.fire(DeskEvent.ofArticle("FINDING_DISMISSED", article)
                .with("finding", id.value())
                .with("kind", finding.kind().name())
                .with("articles", about.stream().sorted().toList())
                .with("reason", finding.dismissedReason()));
        return row(finding, places);
    }
}
