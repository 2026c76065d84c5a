package org.factdesk.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.check.CheckTask;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.DeskEvents;
import org.factdesk.service.desk.DeskClock;

/** The articles whose words wait to be checked. They are queued in the transaction that brings the words: none is lost. */
@ApplicationScoped
public class CheckQueue {

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    @Inject
    private DeskClock clock;

    void queue(@Observes DeskEvent event) {
        switch (event.action()) {
            case "ARTICLE_ADDED" -> em.persist(new CheckTask(new ArticleId(event.article()), clock.now()));
            case "ARTICLE_REVISED", "EVIDENCE_ATTACHED", "EVIDENCE_WITHDRAWN" -> again(new ArticleId(event.article()));
            case "PERSON_LISTED", "PERSON_UNLISTED" ->
                naming(String.valueOf(event.details().get("person"))).forEach(this::again);
            default -> {}
        }
    }

    void queue(@Observes DeskEvents events) {
        events.all().forEach(this::queue);
    }

    /** The articles that name a person. */
    private List<ArticleId> naming(String person) {
        return em.createQuery(
                        "select distinct f.article from ToldFact f where f.type = 'NAME' and lower(f.subject) = :person",
                        String.class)
                .setParameter("person", person.toLowerCase(Locale.ROOT))
                .getResultStream()
                .map(ArticleId::new)
                .toList();
    }

    private void again(ArticleId article) {
        CheckTask task = em.find(CheckTask.class, article.value());
        if (task == null) {
            em.persist(new CheckTask(article, clock.now()));
        } else {
            task.again(clock.now());
        }
    }

    /** The articles that have waited longest. */
    List<ArticleId> next(int atMost) {
        return em.createQuery(
                        "select t.article from CheckTask t where t.attempts < :most order by t.queuedAt, t.article",
                        String.class)
                .setParameter("most", CheckTask.MOST_ATTEMPTS)
                .setMaxResults(atMost)
                .getResultStream()
                .map(ArticleId::new)
                .toList();
    }

    /** Whether more keeps coming: the newest came just now, and none has waited long. */
    boolean keepsComing(Duration justNow, Duration tooLong) {
        Instant now = clock.now();
        Object[] ends = em.createQuery(
                        "select min(t.queuedAt), max(t.queuedAt) from CheckTask t where t.attempts < :most",
                        Object[].class)
                .setParameter("most", CheckTask.MOST_ATTEMPTS)
                .getSingleResult();
        return ends[0] != null
                && ((Instant) ends[1]).isAfter(now.minus(justNow))
                && ((Instant) ends[0]).isAfter(now.minus(tooLong));
    }

    /** Since when an article waits; empty where it does not. */
    Optional<Instant> since(ArticleId article) {
        return em.createQuery("select t.queuedAt from CheckTask t where t.article = :article", Instant.class)
                .setParameter("article", article.value())
                .getResultStream()
                .findFirst();
    }

    /** Takes an article out of the queue; false where another node did so, or where newer words came meanwhile. */
    boolean take(ArticleId article, Instant since) {
        return em.createQuery("delete from CheckTask t where t.article = :article and t.queuedAt = :since")
                        .setParameter("article", article.value())
                        .setParameter("since", since)
                        .executeUpdate()
                == 1;
    }

    /** Notes that the rules failed on an article. */
    void failed(ArticleId article) {
        CheckTask task = em.find(CheckTask.class, article.value());
        if (task != null) {
            task.fail();
        }
    }

    /** Whether something waits that was queued by this moment. */
    boolean anyQueuedBy(Instant by) {
        return !em.createQuery(
                        "select t.article from CheckTask t where t.queuedAt <= :by and t.attempts < :most",
                        String.class)
                .setParameter("by", by)
                .setParameter("most", CheckTask.MOST_ATTEMPTS)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether the words of one of these articles wait. */
    boolean waiting(List<ArticleId> articles) {
        return !em.createQuery(
                        "select t.article from CheckTask t where t.article in :articles and t.attempts < :most",
                        String.class)
                .setParameter(
                        "articles", articles.stream().map(ArticleId::value).toList())
                .setParameter("most", CheckTask.MOST_ATTEMPTS)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
