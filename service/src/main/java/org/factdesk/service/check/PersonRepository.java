package org.factdesk.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.factdesk.domain.check.HeldOffice;
import org.factdesk.domain.desk.NotFoundException;

/** The desk's own list of persons and the offices they held. */
@ApplicationScoped
class PersonRepository {

    private static final int NAMES_AT_ONCE = 200;

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    void add(HeldOffice entry) {
        em.persist(entry);
    }

    /** The entry with this id, or a refusal. */
    HeldOffice require(String id) {
        HeldOffice entry = em.find(HeldOffice.class, id);
        if (entry == null) {
            throw new NotFoundException(
                    "unknown-entry", "There is no entry “" + id + "” in the list of persons. Read the list again.");
        }
        return entry;
    }

    /** The entries that count, by name and time. */
    List<HeldOffice> all(int atMost) {
        return em.createQuery(
                        "select h from HeldOffice h where h.withdrawnAt is null order by h.key, h.from, h.id",
                        HeldOffice.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** The entries that count of the persons with these names. */
    List<HeldOffice> of(Collection<String> names) {
        List<String> keys = names.stream().map(HeldOffice::keyOf).distinct().toList();
        List<HeldOffice> found = new ArrayList<>();
        for (int i = 0; i < keys.size(); i += NAMES_AT_ONCE) {
            found.addAll(em.createQuery(
                            "select h from HeldOffice h where h.withdrawnAt is null and h.key in :keys",
                            HeldOffice.class)
                    .setParameter("keys", keys.subList(i, Math.min(keys.size(), i + NAMES_AT_ONCE)))
                    .getResultList());
        }
        return found;
    }
}
