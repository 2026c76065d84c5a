package org.factdesk.service.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.factdesk.domain.audit.AuditEntry;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.Priority;
import org.factdesk.service.article.ArticleRepository;

/** Reads what the index keeps out of the database, and what changed out of the trail. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class IndexedRows {

    private static final String CLAIM = "select c.id, c.article, c.status, c.substance.statement, c.quote.exact,"
            + " c.substance.claimant, c.urgency.priority, c.substance.risk, c.urgency.dueAt, c.assignee, c.reviewer,"
            + " c.rating, c.createdAt, c.updatedAt from Claim c where c.id in :ids";

    private static final Pattern SOURCE = Pattern.compile("\"source\":\"([0-9a-zA-Z]{26})\"");

    private static final List<ClaimStatus> BY_NAME = Arrays.stream(ClaimStatus.values())
            .sorted(Comparator.comparing(Enum::name))
            .toList();

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    @Inject
    private ArticleRepository articles;

    /** Where a status stands when statuses are sorted by name. */
    static long rank(ClaimStatus status) {
        return BY_NAME.indexOf(status);
    }

    /** Up to a number of entries of the trail behind a place, in order. */
    List<AuditEntry> trail(long after, int atMost) {
        return em.createQuery("select e from AuditEntry e where e.seq > :after order by e.seq", AuditEntry.class)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Where the trail ends now. */
    TrailPlace end() {
        Object[] head = em.createQuery("select h.seq, h.hash from AuditHead h", Object[].class)
                .getSingleResult();
        return new TrailPlace((Long) head[0], (String) head[1]);
    }

    /** Whether the trail has this entry. */
    boolean has(TrailPlace place) {
        return place.seq() == 0
                || em.createQuery("select e.hash from AuditEntry e where e.seq = :seq", String.class)
                        .setParameter("seq", place.seq())
                        .getResultList()
                        .contains(place.hash());
    }

    /** The next ids of a kind of row, in order. */
    List<String> ids(String entity, String after, int atMost) {
        return em.createQuery("select e.id from " + entity + " e where e.id > :after order by e.id", String.class)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The sources that these entries of the trail tell of. */
    Set<String> sourcesTold(long from, long to) {
        return em.createQuery(
                        "select d.body from AuditDetail d, AuditEntry e where e.seq = d.seq and e.seq between :from and :to"
                                + " and e.action in ('SOURCE_REGISTERED', 'EVIDENCE_ATTACHED')",
                        String.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(SOURCE::matcher)
                .filter(Matcher::find)
                .map(told -> told.group(1))
                .collect(Collectors.toSet());
    }

    /** The claims that stand in these articles. */
    Set<String> claimsIn(Collection<String> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery("select c.id from Claim c where c.article in :ids", String.class)
                        .setParameter("ids", ids)
                        .getResultList());
    }

    List<Indexed> claims(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = rows(CLAIM, ids);
        Set<String> places = rows.stream().map(row -> (String) row[1]).collect(Collectors.toSet());
        Map<String, Object[]> homes =
                byId(rows("select a.id, a.outlet, a.addedBy from Article a where a.id in :ids", places));
        Map<String, String> titles = articles.titles(places);
        Map<String, Object[]> rationales = byId(
                rows("select c.id, v.rationale from Claim c, Verdict v where v.id = c.verdict and c.id in :ids", ids));
        Map<String, Set<String>> tags =
                rows("select c.id, t from Claim c join c.tags t where c.id in :ids", ids).stream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[0],
                                Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
        List<Indexed> documents = new ArrayList<>();
        for (Object[] row : rows) {
            Object[] rationale = rationales.get((String) row[0]);
            Indexed claim = claim(row, titles, rationale == null ? null : (String) rationale[1]);
            Object[] home = homes.get((String) row[1]);
            claim.outlet = (String) home[1];
            claim.owner = (String) home[2];
            claim.tags = tags.getOrDefault(claim.id, Set.of());
            documents.add(claim);
        }
        return documents;
    }

    private static Indexed claim(Object[] row, Map<String, String> titles, String rationale) {
        List<String> words = Arrays.asList(
                (String) row[3], (String) row[4], (String) row[5], titles.get((String) row[1]), rationale);
        Indexed claim = new Indexed("claim", (String) row[0], words);
        claim.article = (String) row[1];
        claim.status = ((ClaimStatus) row[2]).name();
        claim.state = rank((ClaimStatus) row[2]);
        claim.priority = ((Priority) row[6]).name();
        claim.urgency = (long) ((Priority) row[6]).ordinal();
        claim.risk = row[7].toString();
        claim.due = Indexed.micros((Instant) row[8]);
        claim.assignee = Indexed.person((String) row[9]);
        claim.reviewer = Indexed.person((String) row[10]);
        claim.rating = (String) row[11];
        claim.created = Indexed.micros((Instant) row[12]);
        claim.updated = Indexed.micros((Instant) row[13]);
        return claim;
    }

    List<Indexed> articles(Collection<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, String> titles = articles.titles(ids);
        List<Indexed> documents = new ArrayList<>();
        for (Object[] row : rows(
                "select a.id, a.outlet, a.byline, a.addedBy, r.text from Article a, ArticleRevision r"
                        + " where a.id in :ids and r.article = a.id and r.number = a.revisionNumber",
                ids)) {
            Indexed article = new Indexed(
                    "article",
                    (String) row[0],
                    Arrays.asList(titles.get((String) row[0]), (String) row[1], (String) row[2], (String) row[4]));
            article.article = article.id;
            article.outlet = (String) row[1];
            article.owner = (String) row[3];
            documents.add(article);
        }
        return documents;
    }

    List<Indexed> sources(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows("select s.id, s.title, s.publisher, s.url from Source s where s.id in :ids", ids).stream()
                        .map(row -> new Indexed(
                                "source", (String) row[0], Arrays.asList((String) row[1], (String) row[2], (String)
                                        row[3])))
                        .toList();
    }

    private List<Object[]> rows(String query, Collection<String> ids) {
        return em.createQuery(query, Object[].class).setParameter("ids", ids).getResultList();
    }

    private static Map<String, Object[]> byId(List<Object[]> rows) {
        Map<String, Object[]> byId = new HashMap<>();
        rows.forEach(row -> byId.put((String) row[0], row));
        return byId;
    }
}
