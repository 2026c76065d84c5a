package org.factdesk.service.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.domain.evidence.Evidence;
import org.factdesk.domain.evidence.EvidenceId;
import org.factdesk.domain.evidence.Source;
import org.factdesk.domain.evidence.SourceId;

/** The stored sources and evidence. */
@ApplicationScoped
public class EvidenceRepository {

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    void add(Source source) {
        em.persist(source);
    }

    void add(Evidence evidence) {
        em.persist(evidence);
    }

    Source source(SourceId id) {
        return em.find(Source.class, id.value());
    }

    /** The evidence with this id, or a refusal. */
    public Evidence require(EvidenceId id) {
        Evidence evidence = em.find(Evidence.class, id.value());
        if (evidence == null) {
            throw new NotFoundException("unknown-evidence", "There is no evidence “" + id + "” on this desk.")
                    .with("evidence", id.value());
        }
        return evidence;
    }

    /** The evidence with this id, or null. */
    public Evidence find(EvidenceId id) {
        return em.find(Evidence.class, id.value());
    }

    /** The evidence of a claim in the order it was attached, withdrawn pieces too. */
    public List<Evidence> ofClaim(ClaimId claim) {
        return em.createQuery(
                        "select e from Evidence e join fetch e.source where e.claim = :claim"
                                + " order by e.attachedAt, e.id",
                        Evidence.class)
                .setParameter("claim", claim.value())
                .getResultList();
    }

    /** The evidence of several claims in the order it was attached. */
    public List<Evidence> ofClaims(Collection<String> claims) {
        return em.createQuery(
                        "select e from Evidence e join fetch e.source where e.claim in :claims"
                                + " order by e.attachedAt, e.id",
                        Evidence.class)
                .setParameter("claims", claims)
                .getResultList();
    }

    /** The evidence that was attached to these claims, whichever claim it serves now. */
    List<Evidence> attachedTo(Collection<String> origins) {
        return em.createQuery(
                        "select e from Evidence e join fetch e.source where e.origin in :origins"
                                + " order by e.attachedAt, e.id",
                        Evidence.class)
                .setParameter("origins", origins)
                .getResultList();
    }

    /** These sources by their ids. */
    public Map<String, SourceRow> sources(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select s from Source s where s.id in :ids", Source.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(SourceRow::of)
                .collect(Collectors.toMap(SourceRow::id, Function.identity()));
    }

    /** Sources whose title, publisher or address holds these words, newest first. */
    List<Source> sources(String words, int atMost) {
        return em.createQuery(
                        "select s from Source s where lower(s.title) like :words or lower(s.publisher) like :words"
                                + " or lower(s.url) like :words order by s.addedAt desc, s.id",
                        Source.class)
                .setParameter("words", "%" + words.toLowerCase(java.util.Locale.ROOT) + "%")
                .setMaxResults(atMost)
                .getResultList();
    }
}
