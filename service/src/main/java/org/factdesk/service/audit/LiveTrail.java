package org.factdesk.service.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.factdesk.domain.claim.ClaimId;

/**
 * Follows the audit trail for open pages. Entries are numbered in the order in which they are committed, so whoever has
 * seen one number has seen all below it, on whichever node they were written.
 */
@ApplicationScoped
public class LiveTrail {

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    /** The number of the newest entry, or 0. */
    public long head() {
        Long head = em.createQuery("select max(e.seq) from AuditEntry e", Long.class)
                .getSingleResult();
        return head == null ? 0 : head;
    }

    /** Who did the newest thing to a claim; everything done to one is in the trail, its marking first. */
    public String lastActor(ClaimId claim) {
        return em.createQuery(
                        "select e.actor from AuditEntry e where e.claim = :claim order by e.seq desc", String.class)
                .setParameter("claim", claim.value())
                .setMaxResults(1)
                .getSingleResult();
    }

    /** Whether this person added the article. */
    public boolean isBy(String article, String username) {
        return em.createQuery("select count(a) from Article a where a.id = :id and a.addedBy = :username", Long.class)
                        .setParameter("id", article)
                        .setParameter("username", username)
                        .getSingleResult()
                > 0;
    }

    /** What happened behind an entry, oldest first; at most so many. */
    public List<TrailNotice> since(long seq, int atMost) {
        return em.createQuery(
                        "select new org.factdesk.service.audit.TrailNotice(e.seq, e.action, e.actor, e.article, e.claim)"
                                + " from AuditEntry e where e.seq > :seq order by e.seq",
                        TrailNotice.class)
                .setParameter("seq", seq)
                .setMaxResults(atMost)
                .getResultList();
    }
}
