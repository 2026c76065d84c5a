package org.factdesk.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.factdesk.domain.claim.SavedView;
import org.factdesk.domain.claim.ViewId;

/** The stored views of the queue. */
@ApplicationScoped
public class ViewRepository {

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    /** What one keeper has, by name. */
    List<SavedView> keptBy(String keeper) {
        return em.createQuery("select v from SavedView v where v.keeper = :keeper order by v.name", SavedView.class)
                .setParameter("keeper", keeper)
                .getResultList();
    }

    Optional<SavedView> find(ViewId id) {
        return Optional.ofNullable(em.find(SavedView.class, id.value()));
    }

    /** Writes it at once, so that of two equal names at the same moment the second is found out and tried again. */
    void add(SavedView view) {
        em.persist(view);
        em.flush();
    }

    /** Writes a change of a view at once. */
    void changed() {
        em.flush();
    }

    void remove(SavedView view) {
        em.remove(view);
    }
}
