package org.factdesk.service.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.verdict.Rating;
import org.factdesk.domain.verdict.SourcingException;
import org.factdesk.domain.verdict.Verdict;
import org.factdesk.domain.verdict.VerdictId;

/** The stored verdicts and the rating scale. */
@ApplicationScoped
public class VerdictRepository {

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    void add(Verdict verdict) {
        em.persist(verdict);
    }

    void add(SourcingException exception) {
        em.persist(exception);
    }

    /** The exception to the sourcing profile that was signed for a verdict, or null. */
    SourcingException exception(VerdictId verdict) {
        return em.find(SourcingException.class, verdict.value());
    }

    /** The exceptions that were signed for these verdicts. */
    List<SourcingException> exceptions(Collection<Verdict> verdicts) {
        return verdicts.isEmpty()
                ? List.of()
                : em.createQuery("select e from SourcingException e where e.verdict in :ids", SourcingException.class)
                        .setParameter(
                                "ids",
                                verdicts.stream()
                                        .map(verdict -> verdict.id().value())
                                        .toList())
                        .getResultList();
    }

    Rating rating(String name) {
        return name == null ? null : em.find(Rating.class, name);
    }

    /** The ratings of the scale in their order. */
    public List<Rating> scale() {
        return em.createQuery("select r from Rating r order by r.place", Rating.class)
                .getResultList();
    }

    /** The verdict with this id, or null. */
    public Verdict find(String id) {
        return id == null ? null : em.find(Verdict.class, id);
    }

    /** The verdicts with these ids. */
    public List<Verdict> all(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select v from Verdict v where v.id in :ids", Verdict.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    int countOf(ClaimId claim) {
        return em.createQuery("select count(v) from Verdict v where v.claim = :claim", Long.class)
                .setParameter("claim", claim.value())
                .getSingleResult()
                .intValue();
    }
}
