package org.factdesk.service.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.claim.ClaimRepository;
import org.factdesk.service.desk.Cursor;
import org.factdesk.service.desk.Page;
import org.factdesk.service.desk.PageRequest;

/** Reads the audit trail: all of it for desk editors and auditors, a claim's history for everybody who may read it. */
@Stateless
@RolesAllowed({"DESK_EDITOR", "AUDITOR"})
public class AuditReading {

    private static final String ROWS = "select new org.factdesk.service.audit.AuditRow(e.seq, e.at, e.actor, e.action,"
            + " e.article, e.claim, d.body, e.previousHash, e.hash, e.bytes)"
            + " from AuditEntry e left join AuditDetail d on d.seq = e.seq";

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    @Inject
    private ClaimRepository claims;

    @Inject
    private ArticleRepository articles;

    @Inject
    private Caller caller;

    /** The entries in their order, from the first one on. */
    public Page<AuditRow> entries(PageRequest request) {
        long after = request.after() == null ? 0 : seq("audit", request.after());
        List<AuditRow> rows = em.createQuery(ROWS + " where e.seq > :after order by e.seq", AuditRow.class)
                .setParameter("after", after)
                .setMaxResults(request.limit() + 1)
                .getResultList();
        return page("audit", rows, request);
    }

    /** The newest entries first, for the page of the trail. */
    public List<AuditRow> newest(long before, int atMost) {
        return em.createQuery(ROWS + " where e.seq < :before order by e.seq desc", AuditRow.class)
                .setParameter("before", before)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** What the trail says of a claim, oldest first. */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public List<AuditRow> history(ClaimId id) {
        articles.requireReadable(claims.require(id).article(), caller.account());
        return em.createQuery(ROWS + " where e.claim = :claim order by e.seq", AuditRow.class)
                .setParameter("claim", id.value())
                .getResultList();
    }

    /** A page of what the trail says of a claim, oldest first. */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public Page<AuditRow> history(ClaimId id, PageRequest request) {
        articles.requireReadable(claims.require(id).article(), caller.account());
        String name = "history of " + id;
        List<AuditRow> rows = em.createQuery(
                        ROWS + " where e.claim = :claim and e.seq > :after order by e.seq", AuditRow.class)
                .setParameter("claim", id.value())
                .setParameter("after", request.after() == null ? 0 : seq(name, request.after()))
                .setMaxResults(request.limit() + 1)
                .getResultList();
        return page(name, rows, request);
    }

    private static Page<AuditRow> page(String name, List<AuditRow> rows, PageRequest request) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, null);
        }
        List<AuditRow> page = rows.subList(0, request.limit());
        return new Page<>(
                page, Cursor.write(name, Long.toString(page.get(page.size() - 1).seq())));
    }

    /** What the trail says of an article and its claims, oldest first; at most the newest so many. */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
    public List<AuditRow> history(ArticleId id, int atMost) {
        articles.requireReadable(id, caller.account());
        return em.createQuery(ROWS + " where e.article = :article order by e.seq desc", AuditRow.class)
                .setParameter("article", id.value())
                .setMaxResults(atMost)
                .getResultList();
    }

    private static long seq(String name, String cursor) {
        try {
            return Long.parseLong(Cursor.read(name, cursor, 1).get(0));
        } catch (NumberFormatException e) {
            throw (org.factdesk.domain.desk.MalformedException) Cursor.foreign().initCause(e);
        }
    }
}
