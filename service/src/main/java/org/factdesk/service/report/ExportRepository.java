package org.factdesk.service.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.domain.report.CorrectionUse;
import org.factdesk.domain.report.ReportExport;
import org.factdesk.domain.verdict.VerdictId;

/** What was taken out of the desk, and what corrections made of it. */
@ApplicationScoped
public class ExportRepository {

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    void add(ReportExport export) {
        em.persist(export);
    }

    void add(CorrectionUse use) {
        em.persist(use);
    }

    /** The exports in which this verdict stood, oldest first. */
    List<ReportExport> holding(VerdictId verdict) {
        return em.createQuery(
                        "select e from ReportExport e where :verdict member of e.verdicts order by e.takenAt, e.id",
                        ReportExport.class)
                .setParameter("verdict", verdict.value())
                .getResultList();
    }

    /** The use with this id, or a refusal. */
    CorrectionUse use(String id) {
        CorrectionUse use = em.find(CorrectionUse.class, id);
        if (use == null) {
            throw new NotFoundException("unknown-use", "There is no use “" + id + "” of a corrected verdict.")
                    .with("use", id);
        }
        return use;
    }

    /** Where the old versions of these corrections were used, in the order they were found. */
    List<CorrectionUse> uses(Collection<String> corrections) {
        return corrections.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select u from CorrectionUse u where u.correction in :corrections order by u.id",
                                CorrectionUse.class)
                        .setParameter("corrections", corrections)
                        .getResultList();
    }
}
