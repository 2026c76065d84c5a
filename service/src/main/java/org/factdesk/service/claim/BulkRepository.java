package org.factdesk.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.factdesk.domain.claim.BulkChange;
import org.factdesk.domain.claim.BulkId;
import org.factdesk.domain.claim.BulkRow;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimStanding;
import org.factdesk.domain.desk.NotFoundException;

/** The stored changes of many claims. */
@ApplicationScoped
public class BulkRepository {

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    void add(BulkChange change) {
        em.persist(change);
    }

    /** Notes what was done to a claim, whose change is written first so that its version is the new one. */
    void add(BulkId bulk, Claim changed, ClaimStanding before) {
        em.flush();
        em.persist(new BulkRow(bulk, changed, before));
    }

    /** The change with this id, or a refusal. */
    BulkChange require(BulkId id) {
        BulkChange change = em.find(BulkChange.class, id.value());
        if (change == null) {
            throw new NotFoundException("unknown-bulk", "There is no change “" + id + "” of many claims on this desk.")
                    .with("bulk", id.value());
        }
        return change;
    }

    /** What it did and was not taken back yet, in the order in which it was done. */
    List<BulkRow> standing(BulkId id) {
        return em.createQuery(
                        "select r from BulkRow r where r.bulk = :bulk and r.undoneAt is null order by r.id",
                        BulkRow.class)
                .setParameter("bulk", id.value())
                .getResultList();
    }

    BulkRow row(String id) {
        return em.find(BulkRow.class, id);
    }

    /** A copy of the claim that can be tried on and is never written. */
    Claim copy(Claim claim) {
        claim.tags();
        em.detach(claim);
        return claim;
    }
}
