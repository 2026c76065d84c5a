package org.factdesk.service.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.coverage.TextChange;
import org.factdesk.domain.coverage.TextChangeId;
import org.factdesk.domain.desk.NotFoundException;

/** The stored changes asked of writers. */
@ApplicationScoped
class TextChangeRepository {

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
}
