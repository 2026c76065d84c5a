package org.factdesk.service.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.DueSet;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.desk.DeskClock;

/** Sets when an article goes to print or its embargo ends, and lets its claims be due by then. */
@Stateless
@RolesAllowed("DESK_EDITOR")
public class DeadlineDesk {

    @Inject
    private ArticleShelf shelf;

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimRepository claims;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    @Inject
    private Event<DueSet> dues;

    /**
     * Sets the deadline. Claims whose due time nobody set by hand are due by then; the others stay as they are.
     *
     * @param seen the version of the article the caller saw, or null
     * @param deadline null for none
     * @throws InvalidException when it has passed already
     */
    public void set(ArticleId id, Long seen, Instant deadline) {
        shelf.requireAt(id, seen);
        Article article = articles.require(id);
        articles.hold(article);
        Instant now = clock.now();
        article.expect(deadline, now);
        List<Claim> moved = claims.inArticle(id).stream()
                .filter(claim -> claim.followDeadline(deadline, now))
                .toList();
        events.fire(DeskEvent.ofArticle("ARTICLE_DEADLINE_SET", id.value())
                .with("deadline", deadline == null ? "" : deadline.toString())
                .with("claims", moved.size()));
        moved.forEach(claim -> events.fire(DeskEvent.ofClaim(
                        "CLAIM_AMENDED", id.value(), claim.id().value())
                .with("due", deadline == null ? "" : deadline.toString())
                .with("status", claim.status().name())));
        if (deadline != null) {
            dues.fire(new DueSet(deadline));
        }
    }
}
