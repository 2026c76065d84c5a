package org.factdesk.service.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.coverage.TextChange;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;

/** Reads changes asked of writers: beside the text of an article, and those that wait for somebody. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
public class ChangeReading {

    @Inject
    private TextChangeRepository changes;

    @Inject
    private StandingWords standing;

    @Inject
    private ArticleRepository articles;

    @Inject
    private Caller caller;

    /** The changes asked of an article's writer, those first that wait for an outcome, then the oldest first. */
    public List<PlacedChange> ofArticle(ArticleId id) {
        Article article = articles.requireReadable(id, caller.account());
        List<TextChange> all = changes.ofArticle(id);
        if (all.isEmpty()) {
            return List.of();
        }
        ArticleRevision newest = articles.newest(article);
        Map<Boolean, List<PlacedChange>> byOpen = all.stream()
                .collect(Collectors.partitioningBy(
                        change -> change.state().open(),
                        Collectors.mapping(change -> placed(change, newest), Collectors.toList())));
        byOpen.get(true).addAll(byOpen.get(false));
        return byOpen.get(true);
    }

    private PlacedChange placed(TextChange change, ArticleRevision newest) {
        return new PlacedChange(TextChangeRow.of(change), change.state().open() ? standing.of(change, newest) : null);
    }

    /**
     * What waits for the caller's word as the one who answers for a text, oldest first. For texts that the desk itself took
     * in, desk editors answer.
     */
    public List<ListedChange> askedOfCaller(int most) {
        Account asking = caller.account();
        return listed(changes.waitingFor(
                asking.role() == Role.DESK_EDITOR
                        ? List.of(asking.username(), Caller.DESK)
                        : List.of(asking.username()),
                most));
    }

    /** What writers said last to changes that the caller asked for, newest first. */
    public List<ListedChange> answeredToCaller(int most) {
        return listed(changes.answeredTo(caller.username(), most));
    }

    private List<ListedChange> listed(List<TextChange> found) {
        Map<String, String> titles = articles.titles(
                found.stream().map(change -> change.article().value()).collect(Collectors.toSet()));
        return found.stream()
                .map(change -> new ListedChange(
                        TextChangeRow.of(change), titles.get(change.article().value())))
                .toList();
    }
}
