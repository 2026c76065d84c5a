package org.factdesk.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.desk.NotFoundException;

/** The stored claims. */
@ApplicationScoped
public class ClaimRepository {

    private static final List<ClaimStatus> NEXT = Arrays.stream(ClaimStatus.values())
            .filter(ClaimStep.TAKE_NEXT::leavesFrom)
            .toList();

    /** Has the provider read what belongs to all claims with one query, and not with one for each. */
    private static final String TOGETHER = "eclipselink.batch";

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    void add(Claim claim) {
        em.persist(claim);
    }

    /** The claim with this id, or a refusal. */
    public Claim require(ClaimId id) {
        Claim claim = em.find(Claim.class, id.value());
        if (claim == null) {
            throw new NotFoundException(
                            "unknown-claim", "There is no claim “" + id + "” on this desk. Look in the queue.")
                    .with("claim", id.value());
        }
        return claim;
    }

    /**
     * The claim with this id for changing it, if nobody changed it since the caller read it.
     *
     * @param seen the version the caller saw, or null when it does not matter
     */
    public Claim requireAt(ClaimId id, Long seen) {
        Claim claim = require(id);
        claim.requireVersion(seen);
        return claim;
    }

    /** The claims of an article in the order of its words. */
    public List<Claim> inArticle(ArticleId article) {
        return em.createQuery(
                        "select c from Claim c where c.article = :article order by c.span.start, c.id", Claim.class)
                .setHint(TOGETHER, "c.tags")
                .setParameter("article", article.value())
                .getResultList();
    }

    /**
     * Writes down what changed and lets go of these claims: the provider looks through all that it holds whenever
     * something is asked, and of these nothing more is wanted.
     */
    void written(Collection<Claim> done) {
        em.flush();
        done.forEach(em::detach);
    }

    /** Those of an article's claims that have these ids, in the order of its words. */
    public List<Claim> inArticle(ArticleId article, Collection<ClaimId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select c from Claim c where c.article = :article and c.id in :ids order by c.span.start, c.id",
                        Claim.class)
                .setHint(TOGETHER, "c.tags")
                .setParameter("article", article.value())
                .setParameter("ids", ids.stream().map(ClaimId::value).toList())
                .getResultList();
    }

    /** The claims that were merged into these, with where they stand, in the order in which that was done. */
    public List<Claim> mergedInto(Collection<String> survivors) {
        return em.createQuery(
                        "select c from Claim c where c.merging.into in :survivors order by c.merging.at, c.id",
                        Claim.class)
                .setParameter("survivors", survivors)
                .getResultList();
    }

    /** The same for all claims of an article, without naming each: long lists are compared with every row. */
    public List<Claim> mergedIntoClaimsOf(ArticleId article) {
        return em.createQuery(
                        "select c from Claim c, Claim s where s.article = :article and c.merging.into = s.id"
                                + " order by c.merging.at, c.id",
                        Claim.class)
                .setParameter("article", article.value())
                .getResultList();
    }

    /**
     * The unassigned claims that wait for a checker, the most urgent first: the first few of each state together.
     *
     * @param languages the first parts of the language tags of their articles; articles that name none fit everybody, and
     *     with no language all claims do
     */
    List<NextCandidate> mostUrgent(int atMost, List<String> languages) {
        return NEXT.stream()
                .flatMap(status -> NextCandidate.waiting(em, status, atMost, languages).stream())
                .sorted(NextCandidate.MOST_URGENT)
                .limit(atMost)
                .toList();
    }

    /**
     * Gives a claim that waits to a person, in one step that only one of many takers can win. The version stands for
     * assignee and status, so that the row is found by its key and no other row's lock is met on the way.
     */
    boolean takeNext(NextCandidate candidate, String username, Instant at) {
        return em.createQuery("update Claim c set c.assignee = :name, c.status = :to, c.version = c.version + 1,"
                                + " c.updatedAt = :at where c.id = :id and c.version = :seen")
                        .setParameter("name", username)
                        .setParameter("to", ClaimStep.TAKE_NEXT.to().orElseThrow())
                        .setParameter("at", at)
                        .setParameter("id", candidate.id())
                        .setParameter("seen", candidate.version())
                        .executeUpdate()
                == 1;
    }

    /** The claims of an article that are worked on and have no place in its newest text, by their numbers. */
    List<Claim> unplaced(ArticleId article) {
        return em.createQuery(
                        "select c from Claim c where c.article = :article and c.placement in :lost"
                                + " and c.status not in :closed order by c.number",
                        Claim.class)
                .setParameter("article", article.value())
                .setParameter("lost", List.of(PlacementOutcome.AMBIGUOUS, PlacementOutcome.ORPHANED))
                .setParameter("closed", List.of(ClaimStatus.EXCUSED, ClaimStatus.MERGED, ClaimStatus.WITHDRAWN))
                .getResultList();
    }

    /** Reads a claim anew that was changed past it. */
    void reread(Claim claim) {
        em.refresh(claim);
    }

    /** Gives an unassigned claim to a person, in one step that only one of many takers can win. */
    boolean takeIfFree(ClaimId id, String username, Instant at) {
        int taken = em.createQuery("update Claim c set c.assignee = :name, c.version = c.version + 1,"
                        + " c.updatedAt = :at where c.id = :id and c.assignee is null and c.status not in :closed")
                .setParameter("name", username)
                .setParameter("at", at)
                .setParameter("id", id.value())
                .setParameter("closed", List.of(ClaimStatus.EXCUSED, ClaimStatus.MERGED, ClaimStatus.WITHDRAWN))
                .executeUpdate();
        if (taken == 1) {
            em.createQuery("update Claim c set c.status = :to where c.id = :id and c.status = :from")
                    .setParameter("to", ClaimStatus.RESEARCHING)
                    .setParameter("from", ClaimStatus.OPEN)
                    .setParameter("id", id.value())
                    .executeUpdate();
        }
        return taken == 1;
    }
}
