package org.factdesk.ear.move;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factdesk.ear.launch.Obstacle;

/**
 * The desk's new place in PostgreSQL. While it is filled, its foreign keys and triggers stand aside and a note in the
 * database says so; the note goes in the transaction that brings them back, so that a desk which was left half-way is
 * known for one.
 */
final class NewDesk implements AutoCloseable {

    /** The note's tables. */
    private static final String KEPT_ASIDE = "moving_constraint";

    private static final String MOVED = "moving_table";
    private static final long LOCK = 0x6661637464L;

    private final String url;
    private final String user;
    private final String password;
    private final Connection connection;

    NewDesk(String url, String user, String password) throws SQLException {
        this.url = url;
        this.user = user;
        this.password = password;
        this.connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
    }

    History history() {
        return History.of(
                url, user, password, Map.of("clob", "text", "blob", "bytea", "derby", "-- ", "postgresql", ""));
    }

    Connection connection() {
        return connection;
    }

    /** Makes the place ready for the tables: empty before the first try, and as it was left before a later one. */
    void prepare(History history) throws SQLException, Obstacle {
        if (!"t".equals(one("select pg_try_advisory_lock(" + LOCK + ")"))) {
            throw new Obstacle("Another move into " + shown() + " is on its way; wait for its end.");
        }
        connection.commit();
        if (has(KEPT_ASIDE)) {
            return;
        }
        if (has("account") ? !"0".equals(one("select count(*) from account")) : !tables().isEmpty()) {
            throw new Obstacle("The database " + shown()
                    + " is not empty; name an empty one, or empty it if what it holds is of no use.");
        }
        connection.commit();
        history.migrate();
        standAside();
    }

    /** Notes the foreign keys and takes them away in one transaction, and the triggers with them. */
    private void standAside() throws SQLException {
        run("create table " + MOVED + " (table_name varchar(100) not null primary key)");
        run(
                "create table " + KEPT_ASIDE
                        + " (table_name varchar(100) not null, constraint_name varchar(100) not null, definition text not null)");
        run("insert into " + KEPT_ASIDE
                + " select r.relname, c.conname, pg_get_constraintdef(c.oid) from pg_constraint c"
                + " join pg_class r on r.oid = c.conrelid join pg_namespace n on n.oid = r.relnamespace"
                + " where c.contype = 'f' and n.nspname = current_schema()");
        for (List<String> kept : rows("select table_name, constraint_name from " + KEPT_ASIDE)) {
            run("alter table " + kept.get(0) + " drop constraint \"" + kept.get(1) + "\"");
        }
        for (String table : tables()) {
            run("alter table " + table + " disable trigger user");
        }
        connection.commit();
    }

    /** Brings foreign keys and triggers back, sets the sequences behind the highest numbers, and ends the note. */
    void finish() throws SQLException {
        for (List<String> kept : rows("select table_name, constraint_name, definition from " + KEPT_ASIDE)) {
            run("alter table " + kept.get(0) + " add constraint \"" + kept.get(1) + "\" " + kept.get(2));
        }
        for (List<String> numbered : rows(
                "select table_name, column_name from information_schema.columns"
                        + " where table_schema = current_schema() and (is_identity = 'YES' or column_default like 'nextval(%')")) {
            String table = numbered.get(0);
            String column = numbered.get(1);
            run("select setval(pg_get_serial_sequence('" + table + "', '" + column + "'), coalesce(max(" + column
                    + "), 1), max(" + column + ") is not null) from " + table);
        }
        run("drop table " + MOVED + ", " + KEPT_ASIDE);
        for (String table : tables()) {
            run("alter table " + table + " enable trigger user");
        }
        connection.commit();
        run("analyze");
        connection.commit();
    }

    boolean isMoved(DeskTable table) throws SQLException {
        return !rows("select table_name from " + MOVED + " where table_name = '" + table.name() + "'")
                .isEmpty();
    }

    /** Puts a table's rows in place of what it holds, in one transaction: it is moved whole or not at all. */
    TableCopy filling(DeskTable table) throws SQLException, IOException {
        run("truncate table " + table.name());
        run("delete from " + MOVED + " where table_name = '" + table.name() + "'");
        run("insert into " + MOVED + " values ('" + table.name() + "')");
        return new TableCopy(connection, table);
    }

    /** The names of the desk's tables, without those of the migrations and of the move. */
    List<String> tables() throws SQLException {
        return rows("select table_name from information_schema.tables where table_schema = current_schema()"
                        + " and table_type = 'BASE TABLE' and table_name not in ('flyway_schema_history', '" + MOVED
                        + "', '" + KEPT_ASIDE + "') order by table_name")
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    /** The table with those columns that can be written; the others follow from them. */
    DeskTable writable(DeskTable table) throws SQLException {
        List<String> names = rows("select column_name from information_schema.columns where table_schema ="
                        + " current_schema() and is_generated = 'NEVER' and table_name = '" + table.name() + "'")
                .stream()
                .map(row -> row.get(0))
                .toList();
        return new DeskTable(
                table.name(),
                table.columns().stream()
                        .filter(column -> names.contains(column.name()))
                        .toList());
    }

    private boolean has(String table) throws SQLException {
        return one("select to_regclass('" + table + "')") != null;
    }

    private String shown() {
        return url.replaceFirst("\\?.*", "");
    }

    private String one(String query) throws SQLException {
        return rows(query).get(0).get(0);
    }

    private List<List<String>> rows(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<List<String>> rows = new ArrayList<>();
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.add(found.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private void run(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
