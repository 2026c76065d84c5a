package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A desk that filled itself is moved to PostgreSQL: killed half-way, run again, compared table by table, and worked on
 * in its new place.
 */
public final class MoveRun {

    private static final Duration LIMIT = Duration.ofMinutes(30);
    private static final int TRIES = 5;
    private static final int MARKED = 4;
    private static final String HALF = "select to_regclass('moving_table') is not null";

    private final PostgresServer postgres;
    private final int claims;
    private final String url;
    private final Path home;
    private double untilKilled;
    private double again;

    private MoveRun(PostgresServer postgres, int claims) throws SQLException {
        this.postgres = postgres;
        this.claims = claims;
        this.url = postgres.empty("moved");
        this.home = DeskServer.emptyHome("move");
    }

    /** Whether this machine has a PostgreSQL to move to. */
    public static boolean isPossible() {
        return PostgresServer.shared().isPresent();
    }

    /** Moves a desk with so many claims and a few marked by hand; says how long it took. */
    public static String of(int claims) throws SQLException {
        MoveRun run = new MoveRun(PostgresServer.shared().orElseThrow(), claims);
        run.whole();
        return String.format(
                Locale.ROOT,
                "Move of %,d claims: killed after %.1f s, the second run took %.1f s; all tables equal, chain valid",
                claims,
                run.untilKilled,
                run.again);
    }

    private void whole() throws SQLException {
        try (DeskServer desk = DeskServer.on(home)
                .with("FACTDESK_MODE", "demo")
                .with("FACTDESK_DEMO_PASSWORD", DeskServer.PASSWORD)
                .with("FACTDESK_GENERATE", String.valueOf(claims))
                .start()) {
            work(desk);
            assertThat(told(move(url), 1)).contains("is in use by another Factdesk");
            desk.stop();
        }
        killedHalfWay();
        DeskServer onHalf = postgres.admitted(DeskServer.on(home)).with("FACTDESK_DB_URL", url);
        assertThat(told(onHalf, 1)).contains("was moved half-way; run the move again");
        long begin = System.nanoTime();
        assertThat(told(move(url), 0))
                .contains("moved before, and the same.", "The audit trail holds", "The desk is moved.");
        again = seconds(begin);
        requireTheSame();
        worksOn();
        assertThat(told(move(url), 1)).contains("is not empty");
        otherSchemaIsRefused();
    }

    private DeskServer move(String to) {
        return move(postgres, home, to);
    }

    static DeskServer move(PostgresServer postgres, Path home, String to) {
        return postgres.admitted(DeskServer.on(home)).asked("move", "--to", to);
    }

    /** What the command says; a refusal is one line. */
    static String told(DeskServer command, int exit) {
        int ended = command.launch().waitForEnd(LIMIT);
        String told = command.console();
        assertThat(ended).as(told).isEqualTo(exit);
        if (exit != 0) {
            assertThat(told.strip().lines()).as(told).hasSize(1);
        }
        return told;
    }

    private void requireTheSame() throws SQLException {
        try (Connection now = postgres.open(url);
                Connection then = derby()) {
            assertThat(one(now, HALF)).isEqualTo("f");
            assertThat(Integer.parseInt(one(now, "select count(*) from pg_constraint where contype = 'f'")))
                    .isGreaterThan(40);
            assertThat(counts(now)).isEqualTo(counts(then)).containsEntry("claim", claims + MARKED);
            for (String query : List.of(
                    "select id, statement, quote_exact, status, version from claim",
                    "select seq, entry, hash from audit_entry",
                    "select seq, salt, body from audit_detail",
                    "select id, text, sha256 from article_revision",
                    "select \"version\", \"checksum\" from \"flyway_schema_history\" where \"version\" is not null")) {
                assertThat(rows(now, query)).isEqualTo(rows(then, query));
            }
        }
        ended();
    }

    /** Stops the move before its last table by a lock on that one, and kills it there. */
    private void killedHalfWay() throws SQLException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            DeskServer moving = move(postgres.empty("moved"));
            long begin = System.nanoTime();
            try (Connection other = postgres.open(url)) {
                other.setAutoCommit(false);
                moving.launch();
                while (!one(other, HALF).equals("t")) {
                    assertThat(moving.isRunning()).as(moving.console()).isTrue();
                    other.commit();
                }
                try (Statement statement = other.createStatement()) {
                    statement.execute("lock table verdict_evidence in access exclusive mode");
                }
                boolean caught = one(other, HALF).equals("t") && moving.tells("unit_sheet:", LIMIT);
                moving.kill();
                untilKilled = seconds(begin);
                if (caught) {
                    return;
                }
            }
        }
        throw new IllegalStateException("The move was over before it could be killed");
    }

    private void worksOn() {
        try (DeskServer moved = postgres.admitted(DeskServer.on(home))
                .with("FACTDESK_DB_URL", url)
                .with("FACTDESK_MODE", "demo")
                .with("FACTDESK_DEMO_PASSWORD", DeskServer.PASSWORD)
                .start()) {
            work(moved);
            assertThat(Api.as("auditor", moved).get("audit/verification").getBoolean("valid"))
                    .isTrue();
        }
    }

    private void otherSchemaIsRefused() throws SQLException {
        try (Connection old = derby();
                Statement statement = old.createStatement()) {
            statement.execute("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '004'");
        }
        ended();
        assertThat(told(move(postgres.empty("other")), 1)).contains("which is not the one of this program");
    }

    /** An article with some claims, and the last one of them worded anew. */
    private static void work(DeskServer desk) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < MARKED; i++) {
            text.append("In week ")
                    .append(i)
                    .append(" the harbour\tcounted \\")
                    .append(i)
                    .append(" boats — déjà vu.\n\n");
        }
        Api checker = Api.as("checker", desk);
        String article = checker.post(
                        "articles", Json.createObjectBuilder().add("text", text + " " + System.nanoTime()))
                .getString("id");
        String last = null;
        for (int i = 0; i < MARKED; i++) {
            last = checker.post(
                            "articles/" + article + "/claims",
                            Json.createObjectBuilder()
                                    .add(
                                            "quote",
                                            Json.createObjectBuilder().add("exact", "In week " + i + " the harbour")))
                    .getString("id");
        }
        JsonObject words = Json.createObjectBuilder()
                .add("statement", "A line\nand\r\nanother\t\\N")
                .build();
        checker.patch("claims/" + last, words);
    }

    private Connection derby() throws SQLException {
        return DriverManager.getConnection("jdbc:derby:" + home.resolve("db"), "factdesk", "factdesk");
    }

    private void ended() throws SQLException {
        try {
            DriverManager.getConnection("jdbc:derby:" + home.resolve("db") + ";shutdown=true")
                    .close();
        } catch (SQLException e) {
            assertThat(e.getSQLState()).isEqualTo("08006");
        }
    }

    private static Map<String, Integer> counts(Connection connection) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> tables = new ArrayList<>();
        String schema = connection.getSchema();
        try (ResultSet found = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                if (!found.getString("TABLE_NAME").equals("flyway_schema_history")) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
        }
        for (String table : tables) {
            counts.put(
                    table.toLowerCase(Locale.ROOT),
                    Integer.parseInt(one(connection, "select count(*) from \"" + table + "\"")));
        }
        return counts;
    }

    private static String one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(found.getString(i)).append('|');
                }
                rows.add(row.toString());
            }
            return rows.stream().sorted().toList();
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
