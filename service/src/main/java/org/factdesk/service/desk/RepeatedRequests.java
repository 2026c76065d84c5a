package org.factdesk.service.desk;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.RepeatedRequest;

/**
 * Remembers for a day what was answered to requests that carry a key, so that a request that is sent twice is done once.
 * It works inside the transaction of the request, so that the answer is kept with its effect or not at all.
 */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR", "ADMIN"})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RepeatedRequests {

    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext(unitName = "factdesk")
    private EntityManager em;

    @Resource
    private SessionContext context;

    @Inject
    private DeskClock clock;

    /**
     * The answer that the request got before, if any; otherwise the key is taken, and a twin waits until this
     * transaction ends.
     *
     * @param target what is called
     * @throws InvalidException when the key was used for another request
     */
    public Optional<KeptAnswer> answer(String key, String target, byte[] body) {
        String keyHash = hash(context.getCallerPrincipal().getName(), key.getBytes(StandardCharsets.UTF_8));
        String requestHash = hash(target, body);
        RepeatedRequest before = em.find(RepeatedRequest.class, keyHash);
        Instant now = clock.now();
        if (before != null && before.answeredAt().isAfter(now.minus(KEPT))) {
            if (!before.asks(requestHash)) {
                throw new InvalidException(
                        "idempotency-key-reused",
                        "This Idempotency-Key was used for another request within a day. Use a new key for a new request.");
            }
            return Optional.of(new KeptAnswer(before.status(), before.location(), before.etag(), before.body()));
        }
        if (before != null) {
            em.remove(before);
            em.flush();
        }
        em.persist(new RepeatedRequest(keyHash, requestHash, now));
        em.flush();
        return Optional.empty();
    }

    /** Keeps the answer to the request that took the key in this transaction. */
    public void keep(String key, KeptAnswer answer) {
        String keyHash = hash(context.getCallerPrincipal().getName(), key.getBytes(StandardCharsets.UTF_8));
        em.find(RepeatedRequest.class, keyHash)
                .answer(answer.status(), answer.location(), answer.etag(), answer.body());
    }

    @Schedule(hour = "*", minute = "17", persistent = false)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    void forgetOld() {
        em.createQuery("delete from RepeatedRequest r where r.answeredAt < :old")
                .setParameter("old", clock.now().minus(KEPT))
                .executeUpdate();
    }

    private static String hash(String who, byte[] what) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(who.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(what));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
