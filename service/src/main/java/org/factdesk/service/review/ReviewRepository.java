package org.factdesk.service.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.factdesk.domain.review.ReviewDecision;

/** The stored decisions on verdicts. */
@ApplicationScoped
public class ReviewRepository {

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    void add(ReviewDecision decision) {
        em.persist(decision);
    }

    /** The decisions on a verdict, oldest first, void ones too. */
    public List<ReviewDecision> ofVerdict(String verdict) {
        return verdict == null ? List.of() : ofVerdicts(List.of(verdict));
    }

    /** The decisions on several verdicts, oldest first. */
    public List<ReviewDecision> ofVerdicts(Collection<String> verdicts) {
        return verdicts.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select r from ReviewDecision r where r.verdict in :verdicts"
                                        + " order by r.reviewedAt, r.id",
                                ReviewDecision.class)
                        .setParameter("verdicts", verdicts)
                        .getResultList();
    }
}
