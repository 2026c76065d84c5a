package org.factdesk.service.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleState;
import org.factdesk.domain.coverage.TextChange;
import org.factdesk.domain.coverage.TextChangeId;
import org.factdesk.domain.coverage.TextChangeState;
import org.factdesk.domain.desk.NotFoundException;

/** The stored changes asked of writers. */
@ApplicationScoped
class TextChangeRepository {

    private static final Set<TextChangeState> WAITING = EnumSet.of(TextChangeState.ASKED, TextChangeState.ANSWERED);
    private static final Set<TextChangeState> ANSWERED =
            EnumSet.of(TextChangeState.ANSWERED, TextChangeState.ACCEPTED, TextChangeState.DECLINED);

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    void add(TextChange change) {
        em.persist(change);
    }

    /** The change with this id, or a refusal. */
    TextChange require(TextChangeId id) {
        TextChange change = em.find(TextChange.class, id.value());
        if (change == null) {
            throw new NotFoundException("unknown-change", "There is no change “" + id + "” asked of a writer here.")
                    .with("change", id.value());
        }
        return change;
    }

    /** The changes asked of an article's writer, oldest first. */
    List<TextChange> ofArticle(ArticleId article) {
        return em.createQuery(
                        "select c from TextChange c where c.article = :article order by c.askedAt, c.id",
                        TextChange.class)
                .setParameter("article", article.value())
                .getResultList();
    }

    /** What waits for those who added the article, oldest first; killed articles wait for nobody. */
    List<TextChange> waitingFor(List<String> writers, int most) {
        return em.createQuery(
                        "select c from TextChange c, Article a where a.id = c.article and a.addedBy in :writers"
                                + " and a.state <> :killed and c.state in :waiting order by c.askedAt, c.id",
                        TextChange.class)
                .setParameter("writers", writers)
                .setParameter("killed", ArticleState.KILLED)
                .setParameter("waiting", WAITING)
                .setMaxResults(most)
                .getResultList();
    }

    /** What writers said to the changes that this person asked for, the newest word first. */
    List<TextChange> answeredTo(String asker, int most) {
        return em.createQuery(
                        "select c from TextChange c where c.askedBy = :asker and c.state in :answered"
                                + " order by coalesce(c.settledAt, c.answeredAt) desc, c.id",
                        TextChange.class)
                .setParameter("asker", asker)
                .setParameter("answered", ANSWERED)
                .setMaxResults(most)
                .getResultList();
    }
}
