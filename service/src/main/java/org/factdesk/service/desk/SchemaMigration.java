package org.factdesk.service.desk;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings the database to the newest schema before anything else touches it. Other start-up beans depend on this one.
 * The count is asserted, because a folder that cannot be scanned would otherwise pass for "nothing to do".
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

    /** What stands before a statement of another database, which makes it a comment. */
    private static final String ELSEWHERE = "-- ";

    @Resource(lookup = "jdbc/factdesk")
    private DataSource database;

    private String newest;

    @PostConstruct
    void migrate() {
        Flyway flyway = Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .placeholders(types())
                .load();
        flyway.migrate();
        MigrationInfo current = flyway.info().current();
        if (current == null || flyway.info().pending().length > 0) {
            throw new IllegalStateException("The migrations were not found on the class path; the desk cannot start");
        }
        newest = current.getVersion().getVersion();
    }

    private Map<String, String> types() {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return product.contains("postgresql")
                    ? Map.of("clob", "text", "blob", "bytea", "derby", ELSEWHERE, "postgresql", "")
                    : Map.of("clob", "clob(40M)", "blob", "blob(64M)", "derby", "", "postgresql", ELSEWHERE);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }

    /** The version of the schema that the database is at. */
    @PermitAll
    public String newest() {
        return newest;
    }
}
