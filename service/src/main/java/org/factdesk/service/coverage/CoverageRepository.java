package org.factdesk.service.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.coverage.ClaimPlace;
import org.factdesk.domain.coverage.HandledUnit;
import org.factdesk.domain.coverage.SignOff;
import org.factdesk.domain.coverage.UnitId;
import org.factdesk.domain.coverage.UnitSheet;
import org.factdesk.domain.coverage.UnitState;
import org.factdesk.service.desk.Kept;

/** The stored sheets, what was done with single units, and the sign-offs. */
@ApplicationScoped
class CoverageRepository {

    private static final long CHARACTERS_KEPT = 4_000_000;

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    private final Kept<UnitSheet> read = new Kept<>(CHARACTERS_KEPT);

    void add(UnitSheet sheet) {
        em.persist(sheet);
    }

    void add(HandledUnit unit) {
        em.persist(unit);
    }

    /** Writes what is pending: no mapped relation tells the provider that a new source comes before its strike. */
    void flush() {
        em.flush();
    }

    void add(SignOff signOff) {
        em.persist(signOff);
    }

    /** The sheet of a revision; none for what was stored before the desk counted. */
    Optional<UnitSheet> sheet(ArticleId article, int revision) {
        return em.createQuery(
                        "select s.id from UnitSheet s where s.article = :article and s.revision = :revision",
                        String.class)
                .setParameter("article", article.value())
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst()
                .map(this::sheet);
    }

    private UnitSheet sheet(String id) {
        return read.get(id).orElseGet(() -> {
            UnitSheet sheet = em.find(UnitSheet.class, id).detached();
            read.keep(id, sheet, sheet.body().length());
            return sheet;
        });
    }

    /** What was done with this unit, if anything. */
    Optional<HandledUnit> handled(UnitId id) {
        return Optional.ofNullable(em.find(HandledUnit.class, id.value()));
    }

    /** What was done with the units of an article, by their numbers. */
    Map<Integer, HandledUnit> handled(ArticleId article) {
        return em.createQuery("select u from HandledUnit u where u.article = :article", HandledUnit.class)
                .setParameter("article", article.value())
                .getResultStream()
                .collect(Collectors.toMap(HandledUnit::number, Function.identity()));
    }

    /** The numbers of the units of an article that are struck or excused. */
    Set<Integer> settled(ArticleId article) {
        return new HashSet<>(em.createQuery(
                        "select u.number from HandledUnit u where u.article = :article and u.state <> :open",
                        Integer.class)
                .setParameter("article", article.value())
                .setParameter("open", UnitState.OPEN)
                .getResultList());
    }

    /** Where the claims of an article stand in this revision, those left out that were withdrawn. */
    List<ClaimPlace> places(ArticleId article, int revision) {
        return em.createQuery(
                        "select c.id, c.span.start, c.span.end from Claim c where c.article = :article"
                                + " and c.revision = :revision and c.status <> :withdrawn order by c.span.start, c.id",
                        Object[].class)
                .setParameter("article", article.value())
                .setParameter("revision", revision)
                .setParameter("withdrawn", ClaimStatus.WITHDRAWN)
                .getResultStream()
                .map(row -> new ClaimPlace((String) row[0], new TextSpan((Integer) row[1], (Integer) row[2])))
                .toList();
    }

    /** The sign-offs of an article, oldest first. */
    List<SignOff> signOffs(ArticleId article) {
        return em.createQuery(
                        "select s from SignOff s where s.article = :article order by s.signedAt, s.id", SignOff.class)
                .setParameter("article", article.value())
                .getResultList();
    }

    /** Articles whose newest revision has no sheet, some of them. */
    List<ArticleId> uncounted(int atMost) {
        return em.createQuery(
                        "select a.id from Article a where not exists (select s.id from UnitSheet s"
                                + " where s.article = a.id and s.revision = a.revisionNumber)",
                        String.class)
                .setMaxResults(atMost)
                .getResultStream()
                .map(ArticleId::new)
                .toList();
    }
}
