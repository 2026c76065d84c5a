package org.factdesk.service.coverage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.coverage.SignOff;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.Words;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.desk.DeskClock;

/** The last steps of an article: signed off, published, or killed. */
@Stateless
@RolesAllowed("DESK_EDITOR")
public class SignOffDesk {

    @Inject
    private CoverageRepository coverage;

    @Inject
    private SignOffReading reading;

    @Inject
    private OpenWork work;

    @Inject
    private ArticleRepository articles;

    @Inject
    private ArticleShelf shelf;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /** What stands between the article and its sign-off. */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public OpenItems open(ArticleId id) {
        return work.of(articles.requireReadable(id, caller.account()));
    }

    /** The sign-offs of an article, oldest first. */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public List<SignOffRow> signOffs(ArticleId id) {
        return reading.of(articles.requireReadable(id, caller.account()));
    }

    /**
     * Signs the newest revision off.
     *
     * @param seen the version of the article the caller saw, or null
     * @param exception why it is signed although something is open; null where no exception is asked for
     * @throws NotCoveredException when something is open and there is no exception
     */
    public void signOff(ArticleId id, Long seen, String exception) {
        Article article = held(id, seen);
        article.signOff();
        OpenItems open = work.of(article);
        String reason = exception == null ? null : Words.required("reason", exception, 4000);
        if (!open.none() && reason == null) {
            throw new NotCoveredException(id, open);
        }
        SignOff signOff =
                new SignOff(article, open.none() ? null : reason, open.left(), caller.username(), clock.now());
        coverage.add(signOff);
        events.fire(about("ARTICLE_SIGNED_OFF", article)
                .with("revision", article.revisionNumber())
                .with("exception", signOff.exceptionReason())
                .with("openUnits", signOff.openUnits())
                .with("openClaims", signOff.openClaims()));
    }

    /** Makes a signed-off article public. */
    public void publish(ArticleId id, Long seen) {
        Article article = held(id, seen);
        Instant now = clock.now();
        article.publish(now);
        events.fire(about("ARTICLE_PUBLISHED", article).with("revision", article.revisionNumber()));
    }

    /** Takes an article off the desk before it is out, with a reason. */
    public void kill(ArticleId id, Long seen, String reason) {
        Article article = held(id, seen);
        article.kill(reason, caller.username(), clock.now());
        events.fire(about("ARTICLE_KILLED", article).with("reason", article.killedReason()));
    }

    /** Puts a killed article back where it stood. */
    public void revive(ArticleId id, Long seen) {
        Article article = held(id, seen);
        article.revive();
        events.fire(
                about("ARTICLE_REVIVED", article).with("state", article.state().name()));
    }

    /** The article, held so that nothing is marked or reopened in it meanwhile. */
    private Article held(ArticleId id, Long seen) {
        shelf.requireAt(id, seen);
        Article article = articles.require(id);
        articles.hold(article);
        return article;
    }

    private static DeskEvent about(String action, Article article) {
        return DeskEvent.ofArticle(action, article.id().value());
    }
}
