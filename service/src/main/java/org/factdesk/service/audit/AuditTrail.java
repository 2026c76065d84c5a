package org.factdesk.service.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factdesk.domain.audit.AuditDetail;
import org.factdesk.domain.audit.AuditEntry;
import org.factdesk.domain.audit.AuditHead;
import org.factdesk.domain.audit.AuditLink;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.DeskEvents;
import org.factdesk.service.account.Caller;
import org.factdesk.service.desk.DeskClock;

/**
 * Writes what happened into the hash-chained trail, in the transaction in which it happened: either both are kept or
 * neither. The head row is updated before the entry is made, so that its lock puts all writers in one row.
 */
@ApplicationScoped
public class AuditTrail {

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    void write(@Observes DeskEvent event) {
        write(List.of(event));
    }

    void write(@Observes DeskEvents events) {
        if (!events.all().isEmpty()) {
            write(events.all());
        }
    }

    /** Each look of the provider at what changed costs as much as all that was read so far: there is one for them all. */
    private void write(List<DeskEvent> events) {
        em.flush();
        em.createQuery("update AuditHead h set h.seq = h.seq + :more where h.id = :key")
                .setParameter("more", (long) events.size())
                .setParameter("key", AuditHead.KEY)
                .executeUpdate();
        Object[] head = em.createQuery("select h.seq, h.hash from AuditHead h where h.id = :key", Object[].class)
                .setParameter("key", AuditHead.KEY)
                .getSingleResult();
        long seq = (Long) head[0] - events.size();
        String hash = (String) head[1];
        List<AuditDetail> details = new ArrayList<>();
        for (DeskEvent event : events) {
            AuditDetail detail = new AuditDetail(++seq, salt(), CanonicalJson.write(new TreeMap<>(event.details())));
            AuditEntry entry = entry(seq, hash, detail, event);
            em.persist(entry);
            details.add(detail);
            hash = entry.hash();
        }
        // No mapped relation tells the provider which row comes first.
        em.flush();
        details.forEach(em::persist);
        em.createQuery("update AuditHead h set h.hash = :hash where h.id = :key")
                .setParameter("hash", hash)
                .setParameter("key", AuditHead.KEY)
                .executeUpdate();
    }

    private AuditEntry entry(long seq, String previous, AuditDetail detail, DeskEvent event) {
        Instant now = clock.now();
        String actor = caller.username();
        Map<String, Object> facts = new TreeMap<>();
        facts.put("v", 1);
        facts.put("seq", seq);
        facts.put("at", now.toString());
        facts.put("actor", actor);
        facts.put("action", event.action());
        facts.put("article", event.article());
        facts.put("claim", event.claim());
        facts.put("details", AuditLink.detailsHash(detail.salt(), detail.body().getBytes(StandardCharsets.UTF_8)));
        String bytes = CanonicalJson.write(facts);
        String hash = AuditLink.hash(previous, bytes.getBytes(StandardCharsets.UTF_8));
        return new AuditEntry(seq, previous, bytes, hash, now, actor, event.action(), event.article(), event.claim());
    }

    private String salt() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
