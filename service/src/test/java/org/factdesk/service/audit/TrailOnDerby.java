package org.factdesk.service.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.service.account.Caller;
import org.factdesk.service.desk.DeskClock;

/** The real trail and its verifier over a database in memory, without a server around them. */
final class TrailOnDerby implements AutoCloseable {

    private static final String DRIVER = "org.apache.derby.iapi.jdbc.AutoloadedDriver";

    private final EntityManagerFactory factory;
    private final EntityManager em;
    private final AuditTrail trail = new AuditTrail();
    private final AuditVerifier verifier = new AuditVerifier();
    private final NamedCaller caller = new NamedCaller();

    TrailOnDerby() {
        String url = "jdbc:derby:memory:" + UUID.randomUUID() + ";create=true";
        createTables(url);
        factory = Persistence.createEntityManagerFactory(
                "factdesk",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.jdbc.driver", DRIVER,
                        "jakarta.persistence.jdbc.url", url,
                        "jakarta.persistence.jdbc.user", "factdesk",
                        "jakarta.persistence.jdbc.password", ""));
        em = factory.createEntityManager();
        set(trail, "em", em);
        set(trail, "caller", caller);
        set(trail, "clock", new DeskClock());
        set(verifier, "em", em);
    }

    private static void createTables(String url) {
        try (InputStream script = AuditTrail.class.getResourceAsStream("/db/migration/V001__the_spine.sql");
                Connection connection = DriverManager.getConnection(url, "factdesk", "");
                Statement statement = connection.createStatement()) {
            String text = new String(script.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${clob}", "clob(40M)")
                    .replace("${blob}", "blob(64M)");
            for (String part : text.split(";\\s*\n")) {
                statement.execute(part);
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
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
        em.close();
        factory.close();
    }

    private static void set(Object target, String name, Object value) {
        try {
            Field field = target.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(target, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class NamedCaller extends Caller {

        private String name;

        @Override
        public String username() {
            return name;
        }
    }
}
