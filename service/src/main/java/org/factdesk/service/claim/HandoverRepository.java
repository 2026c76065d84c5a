package org.factdesk.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimStatus;

/** Which claims people have and have not finished. */
@ApplicationScoped
public class HandoverRepository {

    private static final List<ClaimStatus> UNFINISHED = List.of(
            ClaimStatus.OPEN,
            ClaimStatus.RESEARCHING,
            ClaimStatus.AWAITING_REPLY,
            ClaimStatus.PROPOSED,
            ClaimStatus.RETURNED,
            ClaimStatus.STALE);

    private static final String ROW = "select new org.factdesk.service.claim.HandoverRow(c.id, c.article, c.number,"
            + " c.substance.statement, c.status, c.assignee, c.updatedAt) from Claim c where c.status in :unfinished";

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    /** What this person has not finished, the most urgent first. */
    List<HandoverRow> unfinished(String username, int atMost) {
        return em.createQuery(
                        ROW + " and c.assignee = :who order by c.urgency.priority desc, c.urgency.dueAt, c.id",
                        HandoverRow.class)
                .setParameter("unfinished", UNFINISHED)
                .setParameter("who", username)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The same to be changed. */
    List<Claim> claims(String username, int atMost) {
        return em.createQuery(
                        "select c from Claim c where c.status in :unfinished and c.assignee = :who"
                                + " order by c.urgency.priority desc, c.urgency.dueAt, c.id",
                        Claim.class)
                .setParameter("unfinished", UNFINISHED)
                .setParameter("who", username)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Unfinished claims of people who are away or whose account is disabled, untouched since then, the oldest first. */
    List<HandoverRow> idle(Instant since, LocalDate today, int atMost) {
        return em.createQuery(
                        ROW + " and c.updatedAt < :since and c.assignee in (select a.username from Account a"
                                + " where a.enabled = false or a.username in (select b.username from Absence b"
                                + " where b.endedAt is null and b.from <= :today and b.until >= :today))"
                                + " order by c.updatedAt, c.id",
                        HandoverRow.class)
                .setParameter("unfinished", UNFINISHED)
                .setParameter("since", since)
                .setParameter("today", today)
                .setMaxResults(atMost)
                .getResultList();
    }
}
