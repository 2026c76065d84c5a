package org.factdesk.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.check.Finding;
import org.factdesk.domain.check.FindingId;
import org.factdesk.domain.check.FindingPlace;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.service.check.rule.Found;
import org.factdesk.service.check.rule.Spot;

/** The stored findings and their places. */
@ApplicationScoped
class FindingRepository {

    private static final int IDS_AT_ONCE = 200;
    private static final int MOST_PLACES = 60;

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    /** The finding with this id, or a refusal. */
    Finding require(FindingId id) {
        Finding finding = em.find(Finding.class, id.value());
        if (finding == null) {
            throw new NotFoundException(
                            "unknown-finding", "There is no finding “" + id + "” on this desk. Read the checks again.")
                    .with("finding", id.value());
        }
        return finding;
    }

    /** Stores what was found in one article by itself. */
    void replaceOwn(ArticleId article, List<Found> found) {
        List<Finding> before = em.createQuery("select f from Finding f where f.article = :article", Finding.class)
                .setParameter("article", article.value())
                .getResultList();
        replace(before, found, article);
    }

    /** Stores what the facts of these keys say together, in the place of what they and this article's places said before. */
    void replaceShared(ArticleId article, Set<String> keys, List<Found> found) {
        Map<String, Finding> before = new LinkedHashMap<>();
        em.createQuery(
                        "select distinct f from Finding f, FindingPlace p where p.finding = f.id and p.article = :article"
                                + " and f.article is null",
                        Finding.class)
                .setParameter("article", article.value())
                .getResultStream()
                .forEach(finding -> before.put(finding.id().value(), finding));
        for (List<String> some : parts(keys)) {
            em.createQuery("select f from Finding f where f.matchKey in :keys", Finding.class)
                    .setParameter("keys", some)
                    .getResultStream()
                    .forEach(finding -> before.put(finding.id().value(), finding));
        }
        replace(before.values(), found, null);
    }

    private void replace(Collection<Finding> before, List<Found> found, ArticleId owner) {
        Map<String, Finding> known = new HashMap<>();
        before.forEach(finding -> known.put(finding.id().value(), finding));
        Set<String> stale = new HashSet<>(known.keySet());
        Map<Finding, Found> told = new LinkedHashMap<>();
        for (Found one : found) {
            FindingId id = FindingId.of(one.key());
            Finding finding =
                    known.containsKey(id.value()) ? known.get(id.value()) : em.find(Finding.class, id.value());
            if (finding == null) {
                finding = new Finding(id, one.kind(), owner, one.matchKey());
                em.persist(finding);
            }
            finding.tell(one.severity(), one.subject(), one.message(), one.working(), one.weight());
            stale.add(id.value());
            told.put(finding, one);
        }
        em.flush();
        deletePlaces(stale);
        known.values().stream().filter(finding -> !told.containsKey(finding)).forEach(this::leave);
        told.forEach(this::place);
    }

    /** What is not found any more goes, unless somebody dismissed it: that is remembered. */
    private void leave(Finding finding) {
        if (finding.dismissed()) {
            finding.vanish();
        } else {
            em.remove(finding);
        }
    }

    private void deletePlaces(Set<String> findings) {
        for (List<String> some : parts(findings)) {
            em.createQuery("delete from FindingPlace p where p.finding in :ids")
                    .setParameter("ids", some)
                    .executeUpdate();
        }
    }

    private void place(Finding finding, Found found) {
        int number = 0;
        for (Spot spot :
                found.places().subList(0, Math.min(MOST_PLACES, found.places().size()))) {
            em.persist(new FindingPlace(
                    finding.id(),
                    number++,
                    new ArticleId(spot.article()),
                    spot.revision(),
                    spot.span(),
                    spot.exact(),
                    spot.low(),
                    spot.high(),
                    spot.who(),
                    spot.when()));
        }
    }

    private static List<List<String>> parts(Set<String> all) {
        List<String> list = new ArrayList<>(all);
        List<List<String>> parts = new ArrayList<>();
        for (int i = 0; i < list.size(); i += IDS_AT_ONCE) {
            parts.add(list.subList(i, Math.min(list.size(), i + IDS_AT_ONCE)));
        }
        return parts;
    }

    /** The findings that have a place in the article. */
    List<Finding> withPlaceIn(ArticleId article) {
        return em.createQuery(
                        "select distinct f from Finding f, FindingPlace p where p.finding = f.id and p.article = :article",
                        Finding.class)
                .setParameter("article", article.value())
                .getResultList();
    }

    /** What was found in each of these articles by itself. */
    List<Finding> ownOf(List<ArticleId> articles) {
        return em.createQuery(
                        "select f from Finding f where f.present = true and f.article in :articles", Finding.class)
                .setParameter(
                        "articles", articles.stream().map(ArticleId::value).toList())
                .getResultList();
    }

    /** The stored findings among these. */
    Map<String, Finding> known(Set<String> ids) {
        Map<String, Finding> known = new HashMap<>();
        for (List<String> some : parts(ids)) {
            em.createQuery("select f from Finding f where f.id in :ids", Finding.class)
                    .setParameter("ids", some)
                    .getResultStream()
                    .forEach(finding -> known.put(finding.id().value(), finding));
        }
        return known;
    }

    /** The places of these findings by the finding's id, in their order. */
    Map<String, List<FindingPlace>> places(Collection<Finding> findings) {
        Map<String, List<FindingPlace>> places = new HashMap<>();
        Set<String> ids = new HashSet<>();
        findings.forEach(finding -> ids.add(finding.id().value()));
        for (List<String> some : parts(ids)) {
            em.createQuery(
                            "select p from FindingPlace p where p.finding in :ids order by p.finding, p.place",
                            FindingPlace.class)
                    .setParameter("ids", some)
                    .getResultStream()
                    .forEach(place -> places.computeIfAbsent(place.finding().value(), any -> new ArrayList<>())
                            .add(place));
        }
        return places;
    }
}
