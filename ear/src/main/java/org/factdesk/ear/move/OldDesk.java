package org.factdesk.ear.move;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factdesk.ear.launch.Obstacle;

/** The desk in the built-in database, which is read and never written. */
final class OldDesk implements AutoCloseable {

    private static final String HISTORY = "flyway_schema_history";

    private final String url;
    private final String schema;
    private final Connection connection;

    private OldDesk(String url, String schema) throws SQLException {
        this.url = url;
        this.schema = schema;
        this.connection = DriverManager.getConnection(url, schema, "");
        connection.setAutoCommit(false);
    }

    /** @param folder the database's own folder */
    static OldDesk in(Path folder) throws Obstacle, SQLException {
        if (!Files.isDirectory(folder)) {
            throw new Obstacle("There is no desk to move in " + folder + "; set FACTDESK_HOME to the desk's home.");
        }
        String url = "jdbc:derby:" + folder;
        // A table stands in the schema of whoever made it, and that was whoever FACTDESK_DB_USER named.
        try (Connection look = DriverManager.getConnection(url, "factdesk", "");
                ResultSet found = look.getMetaData().getTables(null, null, "AUDIT_HEAD", null)) {
            if (!found.next()) {
                throw new Obstacle("The database " + folder
                        + " holds no desk; set FACTDESK_HOME to the home of the desk to move.");
            }
            return new OldDesk(url, found.getString("TABLE_SCHEM"));
        }
    }

    History history() {
        return History.of(
                url, schema, "", Map.of("clob", "clob(40M)", "blob", "blob(64M)", "derby", "", "postgresql", "-- "));
    }

    List<DeskTable> tables() throws SQLException {
        List<DeskTable> tables = new ArrayList<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet found = data.getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (!name.equals(HISTORY)) {
                    tables.add(new DeskTable(name.toLowerCase(Locale.ROOT), columns(data, name)));
                }
            }
        }
        return tables;
    }

    private List<DeskTable.Column> columns(DatabaseMetaData data, String table) throws SQLException {
        List<DeskTable.Column> columns = new ArrayList<>();
        String exactly = table.replace("_", data.getSearchStringEscape() + "_");
        try (ResultSet found = data.getColumns(null, schema, exactly, "%")) {
            while (found.next()) {
                columns.add(new DeskTable.Column(
                        found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT), Kind.of(found.getInt("DATA_TYPE"))));
            }
        }
        return columns;
    }

    Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
        try {
            DriverManager.getConnection(url + ";shutdown=true").close();
        } catch (SQLException e) {
            // That is how this database says that it has ended.
            if (!"08006".equals(e.getSQLState())) {
                throw e;
            }
        }
    }
}
