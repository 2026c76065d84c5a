package org.factdesk.service.claim;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.OpenClaim;
import org.factdesk.service.desk.DeskClock;

/**
 * Who has which claim open, on all nodes. It is told while a page listens and ends with it; where a node ends without a
 * word, what it told is forgotten after a minute. It stands in nobody's way and is no part of the audit trail.
 */
@Stateless
@PermitAll
public class OpenClaims {

    /** What was not heard of for so long is not open any more. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    @Inject
    private DeskClock clock;

    /**
     * Notes that a person opened a claim.
     *
     * @return the claim's article, or null where there is no such claim
     */
    public String opened(ClaimId id, String username) {
        Claim claim = em.find(Claim.class, id.value());
        if (claim == null) {
            return null;
        }
        Instant now = clock.now();
        OpenClaim open = em.find(OpenClaim.class, new OpenClaim.Key(id.value(), username));
        if (open == null) {
            em.persist(new OpenClaim(id, username, now));
        } else {
            open.openedAgain(now, now.minus(SILENCE));
        }
        return claim.article().value();
    }

    /** Notes that a person closed it. */
    public void closed(ClaimId id, String username) {
        em.createQuery("delete from OpenClaim o where o.claim = :claim and o.username = :who")
                .setParameter("claim", id.value())
                .setParameter("who", username)
                .executeUpdate();
    }

    /** Notes that these people still have these claims open, and forgets those of whom nothing was heard. */
    public void heard(Collection<OpenClaimRow> open) {
        Instant now = clock.now();
        open.forEach(row -> em.createQuery(
                        "update OpenClaim o set o.heard = :now where o.claim = :claim and o.username = :who")
                .setParameter("now", now)
                .setParameter("claim", row.claim())
                .setParameter("who", row.username())
                .executeUpdate());
        em.createQuery("delete from OpenClaim o where o.heard < :then")
                .setParameter("then", now.minus(SILENCE))
                .executeUpdate();
    }

    /** Who has which claim open now, whoever opened it first coming first. */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public List<OpenClaimRow> all() {
        return em.createQuery(
                        "select new org.factdesk.service.claim.OpenClaimRow(o.claim, o.username, o.since)"
                                + " from OpenClaim o where o.heard >= :then order by o.since, o.username",
                        OpenClaimRow.class)
                .setParameter("then", clock.now().minus(SILENCE))
                .getResultList();
    }
}
