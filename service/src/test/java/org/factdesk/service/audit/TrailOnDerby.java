package org.factdesk.service.audit;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.service.account.Caller;
import org.factdesk.service.desk.DatabaseInMemory;
import org.factdesk.service.desk.DeskClock;

/** The real trail and its verifier over a database in memory, without a server around them. */
final class TrailOnDerby implements AutoCloseable {

    private final DatabaseInMemory database = new DatabaseInMemory();
    private final EntityManager em = database.em();
    private final AuditTrail trail = new AuditTrail();
    private final AuditVerifier verifier = new AuditVerifier();
    private final NamedCaller caller = new NamedCaller();

    TrailOnDerby() {
        DatabaseInMemory.set(trail, "em", em);
        DatabaseInMemory.set(trail, "caller", caller);
        DatabaseInMemory.set(trail, "clock", new DeskClock());
        DatabaseInMemory.set(verifier, "em", em);
    }

    /** Writes an entry in a transaction of its own. */
    void write(String actor, DeskEvent event) {
        caller.name = actor;
        em.getTransaction().begin();
        trail.write(event);
        em.getTransaction().commit();
        em.clear();
    }

    AuditVerification verify() {
        em.clear();
        return verifier.verify();
    }

    /** Verifies what the database would hold after these statements, and takes them back. */
    AuditVerification verifyAfter(String... statements) {
        return undone(() -> {
            for (String statement : statements) {
                execute(statement);
            }
            return verify();
        });
    }

    <T> T undone(Supplier<T> work) {
        em.clear();
        em.getTransaction().begin();
        try {
            return work.get();
        } finally {
            em.getTransaction().rollback();
        }
    }

    int execute(String statement) {
        return em.createNativeQuery(statement).executeUpdate();
    }

    Object value(String query) {
        return em.createNativeQuery(query).getSingleResult();
    }

    /** What somebody who owns the database can do once and for all. */
    void executeForGood(String statement) {
        em.getTransaction().begin();
        execute(statement);
        em.getTransaction().commit();
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class NamedCaller extends Caller {

        private String name;

        @Override
        public String username() {
            return name;
        }
    }
}
