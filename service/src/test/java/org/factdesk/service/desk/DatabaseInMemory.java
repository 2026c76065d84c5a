package org.factdesk.service.desk;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

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
        try (Connection connection = DriverManager.getConnection(url, "factdesk", "");
                Statement statement = connection.createStatement()) {
            for (Path script : scripts()) {
                String text = Files.readString(script)
                        .replace("${clob}", "clob(40M)")
                        .replace("${blob}", "blob(64M)")
                        .replace("${derby}", "")
                        .replace("${postgresql}", "--")
                        .replaceAll("(?m)^--.*\\n", "");
                for (String part : text.split(";\\s*\n")) {
                    statement.execute(part);
                }
            }
        } catch (IOException | URISyntaxException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> scripts() throws IOException, URISyntaxException {
        Path first = Path.of(
                DeskClock.class.getResource("/db/migration/V001__the_spine.sql").toURI());
        try (Stream<Path> files = Files.list(first.getParent())) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
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
