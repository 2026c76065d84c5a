package org.factdesk.service.claim;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.List;
import org.factdesk.domain.claim.ClaimStatus;

/** A claim that waits for a checker, in the version in which it was found, with what makes it urgent. */
record NextCandidate(String id, long version, int priority, Timestamp dueAt, Timestamp createdAt) {

    static final Comparator<NextCandidate> MOST_URGENT = Comparator.comparing(NextCandidate::priority)
            .reversed()
            .thenComparing(NextCandidate::dueAt)
            .thenComparing(NextCandidate::createdAt)
            .thenComparing(NextCandidate::id);

    /**
     * At most so many that wait in this state, the most urgent first, in articles of these languages or of none. The assignee, whom none of them has, stands in the
     * order because the index begins with it.
     */
    static List<NextCandidate> waiting(EntityManager em, ClaimStatus status, int most, List<String> languages) {
        Query query = em.createNativeQuery("select c.id, c.version, c.priority, c.due_at, c.created_at from claim c"
                        + IndexHint.of(em).to("claim_next")
                        + " where c.assignee is null and c.status = ?" + inLanguages(languages.size())
                        + " order by c.assignee, c.status, c.priority desc, c.due_at, c.created_at, c.id"
                        + " fetch first " + most + " rows only")
                .setParameter(1, status.name());
        for (int i = 0; i < languages.size(); i++) {
            query.setParameter(2 * i + 2, languages.get(i)).setParameter(2 * i + 3, languages.get(i) + "-%");
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    private static String inLanguages(int count) {
        return count == 0
                ? ""
                : " and exists (select 1 from article a where a.id = c.article_id and (a.language is null"
                        + " or lower(a.language) = ? or lower(a.language) like ?".repeat(count) + "))";
    }

    private static NextCandidate read(Object[] row) {
        return new NextCandidate(
                (String) row[0],
                ((Number) row[1]).longValue(),
                ((Number) row[2]).intValue(),
                (Timestamp) row[3],
                (Timestamp) row[4]);
    }
}
