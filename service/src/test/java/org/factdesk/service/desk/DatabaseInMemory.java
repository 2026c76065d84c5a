package org.factdesk.service.desk;

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

/** A database of its own with the desk's tables, for tests of what holds an entity manager; gone when closed. */
public final class DatabaseInMemory implements AutoCloseable {

    private static final String DRIVER = "org.apache.derby.iapi.jdbc.AutoloadedDriver";

    private final EntityManagerFactory factory;
    private final EntityManager em;

    public DatabaseInMemory() {
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
    }

    private static void createTables(String url) {
        try (InputStream script = DeskClock.class.getResourceAsStream("/db/migration/V001__the_spine.sql");
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

    public EntityManager em() {
        return em;
    }

    /** Gives a bean what the container would inject. */
    public static void set(Object target, String field, Object value) {
        try {
            Field place = target.getClass().getDeclaredField(field);
            place.setAccessible(true);
            place.set(target, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        em.close();
        factory.close();
    }
}
