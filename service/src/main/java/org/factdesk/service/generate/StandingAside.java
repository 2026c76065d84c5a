package org.factdesk.service.generate;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.factdesk.service.claim.CountedAnew;
import org.factdesk.service.desk.DeskNotes;
import org.factdesk.service.desk.DeskSettings;

/**
 * Lets foreign keys, indexes and the trigger that counts stand aside while a desk is filled, and brings them back. What
 * is aside is noted in the transaction that takes it away, and struck off in the one that brings it back, so that a desk
 * which was ended in between knows what it lacks. Creating an index of a million rows takes longer than a transaction of
 * the server may; these are the connection's own.
 */
@Stateless
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class StandingAside {

    private static final Logger LOG = Logger.getLogger(StandingAside.class.getName());
    private static final String NOTE = "aside ";
    private static final String POSTGRESQL = "postgresql";

    @Resource(lookup = "jdbc/factdesk")
    private DataSource database;

    @Inject
    private DeskSettings settings;

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    /** Takes away what costs time at each row; it may be away already. */
    public void takeAway() {
        work(StandingAside::takeAway);
    }

    /** Brings back what is away, and counts the claims; does nothing where nothing is away. */
    public void bringBack() {
        work(connection -> bringBack(connection, settings.zone()));
    }

    static void takeAway(Connection connection) throws SQLException {
        if (!DeskNotes.named(connection, NOTE).isEmpty()) {
            return;
        }
        String product = product(connection);
        List<Aside> all = product.equals(POSTGRESQL)
                ? AsideOnPostgres.of(connection, GeneratedPiece.TABLES.keySet())
                : AsideOnDerby.of(connection, GeneratedPiece.TABLES.keySet());
        int number = 0;
        for (Aside aside : all) {
            String name = String.format(
                    Locale.ROOT, "%s%s %s %04d", NOTE, product, aside.last() ? "last" : "first", number++);
            DeskNotes.write(connection, name, aside.back());
            run(connection, aside.away());
        }
        connection.commit();
    }

    static void bringBack(Connection connection, ZoneId zone) throws SQLException {
        SortedMap<String, String> notes = DeskNotes.named(connection, NOTE);
        if (notes.isEmpty()) {
            return;
        }
        String here = NOTE + product(connection);
        String first = here + " first";
        for (Map.Entry<String, String> note : notes.entrySet()) {
            if (note.getKey().startsWith(first)) {
                back(connection, note);
                connection.commit();
            }
        }
        for (Map.Entry<String, String> note : notes.entrySet()) {
            if (note.getKey().startsWith(here) && !note.getKey().startsWith(first)) {
                back(connection, note);
            } else {
                // The desk was moved here by its tables, and this database has all of its own.
                DeskNotes.write(connection, note.getKey(), null);
            }
        }
        CountedAnew.in(connection, zone);
        connection.commit();
        if (here.endsWith(POSTGRESQL)) {
            run(connection, "analyze");
            connection.commit();
        }
    }

    private static void back(Connection connection, Map.Entry<String, String> note) throws SQLException {
        LOG.fine(() -> note.getValue());
        run(connection, note.getValue());
        DeskNotes.write(connection, note.getKey(), null);
    }

    private static String product(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        return product.contains(POSTGRESQL) ? POSTGRESQL : "derby";
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(0);
            statement.execute(command);
        }
    }

    private void work(Work work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                work.on(connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The desk's indexes cannot be taken away or brought back", e);
        }
    }
}
