package org.factdesk.ear.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import org.factdesk.domain.desk.DeskId;
import org.factdesk.service.audit.AuditVerifier;

/** The desk's tables in an own Derby, worked on by plain JDBC: what the same work takes with nothing around it. */
final class PlainDerby implements AutoCloseable {

    private static final Timestamp NOW = Timestamp.from(Instant.parse("2026-03-02T09:00:00Z"));
    private static final String HASH = "0".repeat(64);

    private final String url;
    private final ThreadLocal<Connection> connections = ThreadLocal.withInitial(this::connect);

    private PlainDerby(String url) {
        this.url = url;
    }

    /** A new database with the desk's tables and one account. */
    static PlainDerby create(Path folder) {
        PlainDerby derby = new PlainDerby("jdbc:derby:" + folder + ";create=true");
        derby.work(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String part : script().split(";\\s*\\n")) {
                    statement.execute(part);
                }
                statement.execute("insert into account (username, display_name, role, password_hash, enabled, epoch,"
                        + " created_at, version) values ('checker', 'Checker', 'CHECKER', 'none', true, 0,"
                        + " current_timestamp, 0)");
            }
        });
        return derby;
    }

    /** The database of a desk that is not running. */
    static PlainDerby of(Path home) {
        return new PlainDerby("jdbc:derby:" + home.resolve("db"));
    }

    private static String script() throws SQLException {
        try (InputStream in = AuditVerifier.class.getResourceAsStream("/db/migration/V001__the_spine.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("${clob}", "clob(40M)")
                    .replace("${blob}", "blob(64M)");
        } catch (IOException e) {
            throw new SQLException(e);
        }
    }

    /** Stores an article with its text and an audit entry. */
    String addArticle(String text) {
        String id = DeskId.next();
        work(connection -> {
            execute(
                    connection,
                    "insert into article (id, language, state, revision_number, claims_marked, added_by, added_at, version)"
                            + " values (?, 'en', 'RECEIVED', 1, 0, 'checker', ?, 0)",
                    id,
                    NOW);
            execute(
                    connection,
                    "insert into article_revision (id, article_id, number, text, sha256, created_by, created_at)"
                            + " values (?, ?, 1, ?, ?, 'checker', ?)",
                    DeskId.next(),
                    id,
                    text,
                    HASH,
                    NOW);
            audit(connection, "ARTICLE_ADDED", id);
        });
        return id;
    }

    /** Stores a claim with an audit entry, having read the text. */
    void mark(String article, int number, String quote) {
        work(connection -> {
            read(connection, "select text from article_revision where article_id = ?", article);
            execute(connection, "update article set claims_marked = claims_marked + 1 where id = ?", article);
            insertClaim(connection, article, number, quote, number);
            audit(connection, "CLAIM_MARKED", article);
        });
    }

    /** Inserts many claims in one go, as no desk would, with due dates and states spread out. */
    void fill(String article, int claims) {
        work(connection -> {
            for (int i = 0; i < claims; i++) {
                insertClaim(connection, article, 1_000 + i, "In week " + i + " somebody counted crossings.", i);
                if (i % 5_000 == 0) {
                    connection.commit();
                }
            }
        });
    }

    /** Reads what an article's page shows: the article, its text and its claims. */
    int readArticle(String article) {
        int[] rows = new int[1];
        work(connection -> {
            read(connection, "select * from article where id = ?", article);
            read(connection, "select * from article_revision where article_id = ?", article);
            rows[0] = read(connection, "select * from claim where article_id = ? order by span_start, id", article);
        });
        return rows[0];
    }

    /** Reads the first page of the queue and the headlines beside it. */
    int readQueue() {
        int[] rows = new int[1];
        work(connection -> rows[0] = read(
                connection,
                "select c.*, a.headline from claim c join article a on a.id = c.article_id order by c.due_at, c.id"
                        + " fetch first 51 rows only"));
        return rows[0];
    }

    private static void insertClaim(Connection connection, String article, int number, String quote, int place)
            throws SQLException {
        String status = place % 3 == 0 ? "OPEN" : place % 3 == 1 ? "RESEARCHING" : "PROPOSED";
        execute(
                connection,
                "insert into claim (id, article_id, revision_number, number, status, statement, quote_exact, quote_prefix,"
                        + " quote_suffix, span_start, span_end, priority, risk, due_at, created_by, created_at, updated_at,"
                        + " version) values (?, ?, 1, ?, ?, ?, ?, '', '', ?, ?, ?, 'NORMAL', ?, 'checker', ?, ?, 1)",
                DeskId.next(),
                article,
                number,
                status,
                quote,
                quote,
                place,
                place + quote.length(),
                place % 3,
                Timestamp.from(NOW.toInstant().plusSeconds((place * 7919L) % 8_000_000)),
                NOW,
                NOW);
    }

    private static void audit(Connection connection, String action, String article) throws SQLException {
        execute(connection, "update audit_head set seq = seq + 1 where id = 1");
        long seq = audited(connection);
        execute(
                connection,
                "insert into audit_entry values (?, ?, ?, ?, ?, 'checker', ?, ?, null)",
                seq,
                HASH,
                "{}".repeat(150),
                HASH,
                NOW,
                action,
                article);
        execute(connection, "insert into audit_detail values (?, ?, ?)", seq, HASH, "{}".repeat(100));
        execute(connection, "update audit_head set hash = ? where id = 1", HASH);
    }

    private static long audited(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet head = statement.executeQuery("select seq, hash from audit_head where id = 1")) {
            head.next();
            return head.getLong(1);
        }
    }

    private static int read(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            int rows = 0;
            try (ResultSet found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    rows++;
                    for (int i = 1; i <= columns; i++) {
                        found.getString(i);
                    }
                }
            }
            return rows;
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

    private void work(Work work) {
        Connection connection = connections.get();
        try {
            work.on(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection connect() {
        try {
            Connection connection = DriverManager.getConnection(url, "factdesk", "factdesk");
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends this database, so that a desk can open it. */
    @Override
    public void close() {
        String name = url.replace(";create=true", "");
        try (Connection none = DriverManager.getConnection(name + ";shutdown=true", "factdesk", "factdesk")) {
            throw new IllegalStateException(none + " is still open");
        } catch (SQLException ended) {
            // Derby tells the end of a database by an exception with this state.
            if (!"08006".equals(ended.getSQLState())) {
                throw new IllegalStateException(ended);
            }
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }
}
