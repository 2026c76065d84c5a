package org.factdesk.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.CountFolding;
import org.factdesk.domain.claim.CountKind;
import org.factdesk.domain.claim.CountedChange;
import org.factdesk.domain.claim.KeptCount;
import org.factdesk.domain.claim.Priority;
import org.factdesk.service.desk.DeskSettings;

/** The kept counts of claims: what is added up, and the changes since. */
@ApplicationScoped
public class CountRepository {

    private static final int TRIES = 20;

    /** The most changes that are read one by one; more wait only for a while after a desk was filled. */
    private static final int FRESH = 50_000;

    /** How many rows are named in one statement. */
    private static final int IDS = 500;

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    @Inject
    private DeskSettings settings;

    /**
     * All counts of a kind as they are now, the changes that are not added up yet among them.
     *
     * @param from the least detail that is wanted, such as a day; null for all
     */
    List<CountRow> read(CountKind kind, String from) {
        for (int attempt = 1; ; attempt++) {
            long before = folds();
            Map<String, CountRow> counts = new LinkedHashMap<>();
            kept(kind, from).forEach(row -> counts.put(row.id(), row));
            fresh(kind)
                    .filter(row -> from == null || row.detail().compareTo(from) >= 0)
                    .forEach(row -> counts.merge(row.id(), row, CountRow::plus));
            if (before == folds() || attempt == TRIES) {
                return counts.values().stream().filter(row -> row.amount() != 0).toList();
            }
        }
    }

    private List<CountRow> kept(CountKind kind, String from) {
        String row = "select new org.factdesk.service.claim.CountRow(c.kind, c.status, c.detail, c.priority, c.amount)"
                + " from KeptCount c where c.kind = :kind";
        TypedQuery<CountRow> query = em.createQuery(from == null ? row : row + " and c.detail >= :from", CountRow.class)
                .setParameter("kind", kind);
        return (from == null ? query : query.setParameter("from", from)).getResultList();
    }

    /** What is not added up yet; many changes of people and ratings are summed by the database. */
    private Stream<CountRow> fresh(CountKind kind) {
        return switch (kind) {
            case WORK -> summed("c.assignee, c.priority").map(row -> row(kind, row, (Priority) row[2], row[3]));
            case RATING -> summed("c.rating").map(row -> row(kind, row, null, row[2]));
            case DAY, BORN -> changes(FRESH).stream().flatMap(this::rows).filter(row -> row.kind() == kind);
        };
    }

    private Stream<Object[]> summed(String by) {
        return em.createQuery(
                        "select c.status, " + by + ", sum(c.amount) from CountedChange c group by c.status, " + by,
                        Object[].class)
                .getResultStream();
    }

    private static CountRow row(CountKind kind, Object[] read, Priority priority, Object amount) {
        return new CountRow(kind, (ClaimStatus) read[0], (String) read[1], priority, ((Number) amount).longValue());
    }

    private long folds() {
        return em.createQuery("select f.folds from CountFolding f where f.id = :key", Long.class)
                .setParameter("key", CountFolding.KEY)
                .getSingleResult();
    }

    /** The rows that a change adds to, one of each kind. */
    private Stream<CountRow> rows(CountedChange change) {
        return new CountedClaim(
                        change.status(),
                        change.assignee(),
                        change.priority(),
                        change.rating(),
                        day(change.bornAt()),
                        day(change.happenedAt()))
                .rows(change.amount());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, settings.zone());
    }

    /** How many changes wait to be added up. */
    long waiting() {
        return em.createQuery("select count(c) from CountedChange c", Long.class)
                .getSingleResult();
    }

    /** Adds changes up, at most so many; nobody else does so until this transaction ends. Says how many they were. */
    int fold(int atMost) {
        em.createQuery("update CountFolding f set f.folds = f.folds + 1 where f.id = :key")
                .setParameter("key", CountFolding.KEY)
                .executeUpdate();
        List<CountedChange> changes = changes(atMost);
        Map<String, CountRow> sums = new LinkedHashMap<>();
        changes.stream().flatMap(this::rows).forEach(row -> sums.merge(row.id(), row, CountRow::plus));
        sums.values().stream().filter(row -> row.amount() != 0).forEach(this::add);
        remove(changes.stream().map(CountedChange::id).toList());
        return changes.size();
    }

    private void add(CountRow row) {
        KeptCount count = em.find(KeptCount.class, row.id());
        if (count == null) {
            count = new KeptCount(row.kind(), row.status(), row.detail(), row.priority());
            em.persist(count);
        }
        count.add(row.amount());
        if (count.amount() == 0) {
            em.remove(count);
        }
    }

    private void remove(List<Long> ids) {
        for (int from = 0; from < ids.size(); from += IDS) {
            em.createQuery("delete from CountedChange c where c.id in :ids")
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + IDS)))
                    .executeUpdate();
        }
    }

    private List<CountedChange> changes(int atMost) {
        return em.createQuery("select c from CountedChange c order by c.id", CountedChange.class)
                .setMaxResults(atMost)
                .getResultList();
    }
}
