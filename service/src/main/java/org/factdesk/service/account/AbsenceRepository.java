package org.factdesk.service.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.factdesk.domain.account.Absence;
import org.factdesk.domain.account.AbsenceId;
import org.factdesk.domain.desk.NotFoundException;

/** The stored absences. */
@ApplicationScoped
public class AbsenceRepository {

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    void add(Absence absence) {
        em.persist(absence);
    }

    /** The absence with this id, or a refusal. */
    Absence require(AbsenceId id) {
        Absence absence = em.find(Absence.class, id.value());
        if (absence == null) {
            throw new NotFoundException("unknown-absence", "There is no absence “" + id + "” on this desk.")
                    .with("absence", id.value());
        }
        return absence;
    }

    /** The absences that last and that are to come, the first to begin first. */
    List<Absence> standing(LocalDate today) {
        return em.createQuery(
                        "select a from Absence a where a.endedAt is null and a.until >= :today order by a.from, a.id",
                        Absence.class)
                .setParameter("today", today)
                .getResultList();
    }
}
