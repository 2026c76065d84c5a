package org.factdesk.service.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.notice.Escalation;

/** Which deadlines passed while their claims waited, and of which of them the desk was told. */
@ApplicationScoped
public class OverdueRepository {

    /** Where a deadline still matters. */
    private static final List<ClaimStatus> WAITING = List.of(
            ClaimStatus.OPEN,
            ClaimStatus.RESEARCHING,
            ClaimStatus.AWAITING_REPLY,
            ClaimStatus.PROPOSED,
            ClaimStatus.RETURNED,
            ClaimStatus.STALE);

    private static final String UNTOLD = " from Claim c where c.urgency.dueAt > :since and c.urgency.dueAt < :until"
            + " and c.status in :waiting and not exists (select e.claim from Escalation e"
            + " where e.claim = c.id and e.dueAt = c.urgency.dueAt)";

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    /** Claims that still wait although their deadline passed in this time, and of whose deadline nobody was told. */
    List<OverdueClaim> untold(Instant since, Instant until, int atMost) {
        TypedQuery<OverdueClaim> query = em.createQuery(
                "select new org.factdesk.service.notice.OverdueClaim(c.id, c.article, c.assignee, c.urgency.dueAt)"
                        + UNTOLD + " order by c.urgency.dueAt, c.id",
                OverdueClaim.class);
        return between(query, since, until).setMaxResults(atMost).getResultList();
    }

    /** How many such claims each person has; those of nobody are left out. */
    Map<String, Integer> untoldByAssignee(Instant since, Instant until) {
        TypedQuery<Object[]> query = em.createQuery(
                "select c.assignee, count(c)" + UNTOLD + " and c.assignee is not null group by c.assignee"
                        + " order by c.assignee",
                Object[].class);
        return between(query, since, until).getResultList().stream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> ((Number) row[1]).intValue(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** Notes, once on all nodes, that the desk was told of this deadline; a second time breaks the key. */
    void add(Escalation escalation) {
        em.persist(escalation);
    }

    /**
     * Notes the same of all such claims in one statement.
     *
     * @return of how many
     */
    int tellAll(Instant since, Instant until, Instant now) {
        String states = WAITING.stream().map(state -> "'" + state + "'").collect(Collectors.joining(", "));
        return em.createNativeQuery("insert into claim_escalation (claim_id, due_at, escalated_at)"
                        + " select c.id, c.due_at, cast(?1 as timestamp) from claim c where c.due_at > ?2 and c.due_at < ?3"
                        + " and c.status in (" + states + ") and not exists (select 1 from claim_escalation e"
                        + " where e.claim_id = c.id and e.due_at = c.due_at)")
                .setParameter(1, now)
                .setParameter(2, since)
                .setParameter(3, until)
                .executeUpdate();
    }

    private static <Q extends Query> Q between(Q query, Instant since, Instant until) {
        query.setParameter("since", since).setParameter("until", until).setParameter("waiting", WAITING);
        return query;
    }
}
