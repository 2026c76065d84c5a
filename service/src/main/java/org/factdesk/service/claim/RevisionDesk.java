package org.factdesk.service.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.placing.ArticleRevised;
import org.factdesk.domain.claim.placing.ClaimPlacer;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.DeskException;
import org.factdesk.domain.desk.StaleVersionException;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.article.NextRevision;
import org.factdesk.service.desk.DeskClock;

/** Replaces the text of an article by a corrected one, and takes its claims along. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR"})
public class RevisionDesk {

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimRepository claims;

    @Inject
    private NextRevision next;

    @Inject
    private ClaimsFollowing following;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    @Inject
    private Event<ArticleRevised> revisions;

    /**
     * Puts a text in place of the newest one. The same text again makes no new revision.
     *
     * @param seen the version of the article that the caller corrected, or null when it does not matter
     * @param words the whole new text, headline included
     * @throws StaleVersionException when somebody else was faster, with both texts
     * @throws org.factdesk.domain.desk.InvalidException when the text is empty or not well-formed
     */
    public RevisedText revise(ArticleId id, Long seen, String words) {
        Account editor = caller.account();
        Article article = articles.requireReadable(id, editor);
        articles.hold(article);
        ArticleRevision before = articles.newest(article);
        requireVersion(article, before, seen, words);
        article.requireAlive("get a new text");
        ArticleText text = new ArticleText(words);
        if (text.value().equals(before.text().value())) {
            List<ClaimPlacement> standing =
                    claims.inArticle(id).stream().map(ClaimPlacement::standing).toList();
            return RevisedText.of(article, before, false, standing);
        }
        Instant now = clock.now();
        ClaimPlacer placer = new ClaimPlacer(before.text(), text);
        ArticleRevision after = next.add(article, text, stillHeaded(article, text, placer), editor.username(), now);
        List<ClaimPlacement> placements = following.follow(before, after, placer, now);
        revisions.fire(new ArticleRevised(before, after, placer, now));
        events.fire(told(article, after, placements));
        return RevisedText.of(article, after, true, placements);
    }

    private static void requireVersion(Article article, ArticleRevision newest, Long seen, String words) {
        if (seen == null || seen == article.version()) {
            return;
        }
        DeskException stale = new StaleVersionException(
                        "stale-article",
                        "Somebody changed this article since you read it. Your text was not taken; it stands beside"
                                + " the present one. Compare them and put your changes into the present text.")
                .with("article", article.id().value())
                .with("seen", seen)
                .with("current", article.version())
                .with("revision", newest.number())
                .with("text", newest.text().value());
        throw words == null ? stale : stale.with("yours", words);
    }

    /** Whether the first line of the text is what became of the headline. */
    private static boolean stillHeaded(Article article, ArticleText text, ClaimPlacer placer) {
        String headline = article.headline();
        if (headline == null) {
            return false;
        }
        TextSpan found = placer.place(new TextSpan(0, headline.codePointCount(0, headline.length())))
                .span();
        int line = text.value().indexOf('\n');
        String first = line < 0 ? text.value() : text.value().substring(0, line);
        return found != null && found.start() == 0 && found.end() == first.codePointCount(0, first.length());
    }

    private static DeskEvent told(Article article, ArticleRevision after, List<ClaimPlacement> placements) {
        DeskEvent event = DeskEvent.ofArticle("ARTICLE_REVISED", article.id().value())
                .with("number", after.number())
                .with("sha256", after.sha256())
                .with("state", article.state().name());
        for (PlacementOutcome outcome : PlacementOutcome.values()) {
            long count = placements.stream()
                    .filter(placement -> placement.outcome() == outcome)
                    .count();
            event = event.with(outcome.name().toLowerCase(java.util.Locale.ROOT), count);
        }
        return event;
    }
}
