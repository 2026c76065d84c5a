package org.factdesk.service.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Logger;
import org.factdesk.domain.audit.AuditDetail;
import org.factdesk.domain.audit.AuditEntry;
import org.factdesk.domain.audit.AuditHead;
import org.factdesk.domain.audit.AuditLink;

/** Walks the whole chain and says whether every entry is what its hash says. */
@Stateless
@RolesAllowed({"DESK_EDITOR", "AUDITOR"})
public class AuditVerifier {

    private static final Logger LOG = Logger.getLogger(AuditVerifier.class.getName());
    private static final int STRIDE = 500;

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    /** The end of the chain as it stands now, for exports. */
    @PermitAll
    public AuditVerification head() {
        AuditHead head = em.find(AuditHead.class, AuditHead.KEY);
        return new AuditVerification(true, head.seq(), head.hash(), null, null);
    }

    /** Verifies the whole chain in the background, so that a start waits for nothing; what does not fit is logged. */
    @PermitAll
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void tellFaults() {
        AuditVerification found = verify();
        if (!found.valid()) {
            LOG.severe("The audit trail was changed behind the desk's back: entry " + found.firstBad() + ", "
                    + found.reason() + ". Do not rely on it; compare it with a backup or an export.");
        }
    }

    /** Recomputes every hash from the first entry to the head, and looks for rows that stand outside of the chain. */
    public AuditVerification verify() {
        AuditHead head = em.find(AuditHead.class, AuditHead.KEY);
        if (head == null) {
            return new AuditVerification(false, 0, AuditLink.GENESIS, 1L, "the head of the chain is missing");
        }
        String previous = AuditLink.GENESIS;
        long seq = 0;
        while (true) {
            List<AuditEntry> entries = stride(seq, head.seq());
            if (entries.isEmpty()) {
                break;
            }
            for (AuditEntry entry : entries) {
                seq++;
                String fault = fault(entry, seq, previous);
                if (fault != null) {
                    return new AuditVerification(false, head.seq(), head.hash(), seq, fault);
                }
                previous = entry.hash();
            }
            em.clear();
        }
        if (seq != head.seq() || !previous.equals(head.hash())) {
            return new AuditVerification(false, head.seq(), head.hash(), seq + 1, "the chain does not end at its head");
        }
        Long stray = stray();
        return stray == null
                ? new AuditVerification(true, seq, previous, null, null)
                : new AuditVerification(false, seq, previous, stray, "it stands outside of the chain");
    }

    /**
     * The number of a row before the first entry or behind the head, or null. The last row is looked up before the
     * head, which moves in the same transaction: so an entry written meanwhile is never behind it.
     */
    private Long stray() {
        for (String rows : List.of("AuditEntry", "AuditDetail")) {
            Object[] ends = em.createQuery("select min(r.seq), max(r.seq) from " + rows + " r", Object[].class)
                    .getSingleResult();
            if (ends[0] == null) {
                continue;
            }
            long end = em.createQuery("select h.seq from AuditHead h where h.id = :key", Long.class)
                    .setParameter("key", AuditHead.KEY)
                    .getSingleResult();
            if ((Long) ends[0] < 1) {
                return (Long) ends[0];
            }
            if ((Long) ends[1] > end) {
                return (Long) ends[1];
            }
        }
        return null;
    }

    private List<AuditEntry> stride(long after, long upTo) {
        return em.createQuery(
                        "select e from AuditEntry e where e.seq > :after and e.seq <= :upTo order by e.seq",
                        AuditEntry.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .setMaxResults(STRIDE)
                .getResultList();
    }

    private String fault(AuditEntry entry, long seq, String previous) {
        if (entry.seq() != seq) {
            return "entry " + seq + " is missing";
        }
        if (!entry.previousHash().equals(previous)) {
            return "it does not follow on the entry before it";
        }
        if (!AuditLink.hash(previous, entry.bytes().getBytes(StandardCharsets.UTF_8))
                .equals(entry.hash())) {
            return "its words are not those that were hashed";
        }
        return AuditColumns.fault(entry, em.find(AuditDetail.class, seq));
    }
}
