package org.factdesk.service.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.DeadlineSet;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.service.desk.DeskClock;

/** Sets when an article goes to print or its embargo ends. */
@Stateless
@RolesAllowed("DESK_EDITOR")
public class DeadlineDesk {

    @Inject
    private ArticleShelf shelf;

    @Inject
    private ArticleRepository articles;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    @Inject
    private Event<DeadlineSet> deadlines;

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
        events.fire(DeskEvent.ofArticle("ARTICLE_DEADLINE_SET", id.value())
                .with("deadline", deadline == null ? "" : deadline.toString()));
        deadlines.fire(new DeadlineSet(id, deadline, now));
    }
}
