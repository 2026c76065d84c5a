package org.factdesk.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.Comment;
import org.factdesk.domain.claim.CommentId;
import org.factdesk.domain.desk.NotFoundException;

/** The stored comments. */
@ApplicationScoped
public class CommentRepository {

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    /** Stores it at once, so that what names it can follow. */
    void add(Comment comment) {
        em.persist(comment);
        em.flush();
    }

    /** The comment with this id, or a refusal. */
    Comment require(CommentId id) {
        Comment comment = em.find(Comment.class, id.value());
        if (comment == null) {
            throw new NotFoundException("unknown-comment", "There is no comment “" + id + "” on this desk.")
                    .with("comment", id.value());
        }
        return comment;
    }

    /** The comments on a claim, oldest first. */
    List<Comment> ofClaim(ClaimId claim) {
        return em.createQuery("select c from Comment c where c.claim = :claim order by c.at, c.id", Comment.class)
                .setParameter("claim", claim.value())
                .getResultList();
    }
}
