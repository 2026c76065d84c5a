package org.factdesk.service.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.domain.verdict.Correction;

/** The stored corrections. */
@ApplicationScoped
public class CorrectionRepository {

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    void add(Correction correction) {
        em.persist(correction);
    }

    /** The correction with this id, or null. */
    public Correction find(String id) {
        return id == null ? null : em.find(Correction.class, id);
    }

    /** The correction with this id, or a refusal. */
    public Correction require(String id) {
        Correction correction = find(id);
        if (correction == null) {
            throw new NotFoundException("unknown-correction", "There is no correction “" + id + "” on this desk.")
                    .with("correction", id);
        }
        return correction;
    }

    /** The corrections of these claims, oldest first. */
    public List<Correction> ofClaims(Collection<String> claims) {
        return em.createQuery(
                        "select c from Correction c where c.claim in :claims order by c.proposedAt, c.id",
                        Correction.class)
                .setParameter("claims", claims)
                .getResultList();
    }
}
