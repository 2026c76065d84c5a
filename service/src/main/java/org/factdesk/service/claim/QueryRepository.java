package org.factdesk.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.factdesk.domain.claim.Query;
import org.factdesk.domain.claim.QueryId;
import org.factdesk.domain.desk.NotFoundException;

/** The stored queries. */
@ApplicationScoped
public class QueryRepository {

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    void add(Query query) {
        em.persist(query);
    }

    /** The query with this id, or a refusal. */
    Query require(QueryId id) {
        Query query = em.find(Query.class, id.value());
        if (query == null) {
            throw new NotFoundException("unknown-query", "There is no query “" + id + "” on this desk.")
                    .with("query", id.value());
        }
        return query;
    }

    /** The queries about these claims, oldest first. */
    public List<Query> ofClaims(Collection<String> claims) {
        return em.createQuery("select q from Query q where q.claim in :claims order by q.askedAt, q.id", Query.class)
                .setParameter("claims", claims)
                .getResultList();
    }
}
