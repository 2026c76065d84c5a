package org.factdesk.ear.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.factdesk.ear.server.FilledDesk;

/** The queries of the queue by plain JDBC, with nothing around them. */
final class PlainQueue implements AutoCloseable {

    private static final int PAGE = 51;
    private static final String HASH = "0".repeat(64);
    private static final String COLUMNS = "select c.id, c.article_id, c.number, c.status, c.statement, c.quote_exact,"
            + " c.quote_prefix, c.quote_suffix, c.revision_number, c.span_start, c.span_end, c.placement, c.claimant,"
            + " c.claimed_on, c.priority, c.risk, c.due_at, c.due_day, c.assignee, c.reviewer, c.rating, c.created_at,"
            + " c.updated_at, c.version from claim c";

    private final FilledDesk desk;
    private final Map<String, String> dueDates = new ConcurrentHashMap<>();
    private final Queue<Connection> opened = new ConcurrentLinkedQueue<>();
    private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

    PlainQueue(FilledDesk desk) {
        // As many pages as the desk's own Derby keeps in memory.
        System.setProperty("derby.storage.pageCacheSize", "5000");
        this.desk = desk;
    }

    /** A page of claims along an index. */
    int page(String index, String where, String order, Object... values) {
        String hint = desk.name().equals("Derby") ? " --DERBY-PROPERTIES index=" + index + "\n" : "";
        return read(COLUMNS + hint + where + order + " fetch first " + PAGE + " rows only", values);
    }

    /** The page behind a claim, by due date. */
    int behind(String claim) {
        String due = dueDates.computeIfAbsent(claim, id -> first("select due_at from claim where id = '" + id + "'"));
        return page(
                "CLAIM_BY_DUE",
                " where c.due_at = ? and c.id > ?",
                " order by c.due_at, c.id",
                Timestamp.valueOf(due),
                claim);
    }

    /** How many claims there are of a kind. */
    void count(String where) {
        first("select count(*) from claim where " + where);
    }

    /** Looks for the most urgent claim that waits, and takes it. */
    void takeNext() {
        String hint = desk.name().equals("Derby") ? " --DERBY-PROPERTIES index=CLAIM_NEXT\n" : "";
        String id = first("select c.id from claim c" + hint + " where c.assignee is null and c.status = 'OPEN'"
                + " order by c.assignee, c.status, c.priority desc, c.due_at, c.created_at, c.id"
                + " fetch first 1 rows only");
        change("update claim set assignee = 'checker', status = 'RESEARCHING', version = version + 1 where id = ?", id);
    }

    /** Changes a claim's state, with an entry in the trail. */
    void change(String update, String claim) {
        work(connection -> {
            execute(connection, update, claim);
            execute(connection, "update audit_head set seq = seq + 1 where id = 1");
            long seq = Long.parseLong(one(connection, "select seq from audit_head where id = 1"));
            execute(
                    connection,
                    "insert into audit_entry values (?, ?, ?, ?, ?, 'checker', 'CLAIM_EXCUSED', null, ?)",
                    seq,
                    HASH,
                    "{}".repeat(150),
                    HASH,
                    Timestamp.from(Instant.now()),
                    claim);
            execute(connection, "insert into audit_detail values (?, ?, ?)", seq, HASH, "{}".repeat(100));
            return null;
        });
    }

    /** The first column of the first row. */
    private String first(String sql) {
        return work(connection -> one(connection, sql));
    }

    private int read(String sql, Object... values) {
        return work(connection -> {
            int rows = 0;
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                set(statement, values);
                try (ResultSet found = statement.executeQuery()) {
                    int columns = found.getMetaData().getColumnCount();
                    while (found.next()) {
                        rows++;
                        for (int i = 1; i <= columns; i++) {
                            found.getObject(i);
                        }
                    }
                }
            }
            return rows;
        });
    }

    private static String one(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private <T> T work(Work<T> work) {
        Connection before = idle.poll();
        Connection connection = before == null ? connect() : before;
        try {
            T result = work.on(connection);
            connection.commit();
            idle.add(connection);
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() {
        try {
            Connection connection = desk.open();
            connection.setAutoCommit(false);
            opened.add(connection);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : opened) {
            connection.close();
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
