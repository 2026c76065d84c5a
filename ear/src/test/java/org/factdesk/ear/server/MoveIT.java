package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A desk moves from the database in its home to PostgreSQL, whole, even when the first try is killed half-way. */
class MoveIT {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final int CLAIMS = 120;
    private static final int TRIES = 5;
    private static final String HALF = "select to_regclass('moving_table') is not null";

    @Test
    void aDeskKilledHalfWayIsMovedWholeByTheNextTryAndWorksOn() throws Exception {
        assumeTrue(PostgresServer.shared().isPresent(), "There is no PostgreSQL on this machine.");
        PostgresServer postgres = PostgresServer.shared().orElseThrow();
        DeskServer desk =
                DeskServer.demo("move").with("FACTDESK_SEEDS", seeds()).start();
        Path home = desk.home();
        String url = postgres.empty("moved");
        work(desk);
        assertThat(told(move(postgres, home, url), 1)).contains("is in use by another Factdesk");
        desk.stop();

        killedHalfWay(postgres, home, url);
        DeskServer onHalf = postgres.admitted(DeskServer.on(home)).with("FACTDESK_DB_URL", url);
        assertThat(told(onHalf, 1)).contains("was moved half-way; run the move again");

        assertThat(told(move(postgres, home, url), 0))
                .contains("moved before, and the same.", "The audit trail holds", "The desk is moved.");
        try (Connection now = postgres.open(url)) {
            assertThat(one(now, HALF)).isEqualTo("f");
            assertThat(Integer.parseInt(one(now, "select count(*) from pg_constraint where contype = 'f'")))
                    .isGreaterThan(40);
            try (Connection then = derby(home)) {
                assertThat(counts(now)).isEqualTo(counts(then)).containsEntry("claim", CLAIMS);
                for (String query : List.of(
                        "select id, statement, quote_exact, status, version from claim",
                        "select seq, entry, hash from audit_entry",
                        "select seq, salt, body from audit_detail",
                        "select id, text, sha256 from article_revision",
                        "select \"version\", \"checksum\" from \"flyway_schema_history\" where \"version\" is not null")) {
                    assertThat(rows(now, query)).isEqualTo(rows(then, query));
                }
            }
            ended(home);
        }
        worksOn(postgres, home, url);
        assertThat(told(move(postgres, home, url), 1)).contains("is not empty");
        otherSchemaIsRefused(postgres, home);
    }

    @Test
    void whatTheCommandLineLacksIsTold() {
        DeskServer nowhere = DeskServer.on(DeskServer.emptyHome("move-nowhere")).asked("move");
        assertThat(told(nowhere, 1)).contains("move --to jdbc:postgresql://host/database");
        DeskServer unknown = DeskServer.on(DeskServer.emptyHome("move-nowhere")).asked("fly");
        assertThat(told(unknown, 1)).contains("There is no command \"fly\"");
    }

    @Test
    void aHomeWithoutADeskIsTold() throws SQLException {
        assumeTrue(PostgresServer.shared().isPresent(), "There is no PostgreSQL on this machine.");
        PostgresServer postgres = PostgresServer.shared().orElseThrow();
        Path home = DeskServer.emptyHome("move-nothing");
        assertThat(told(move(postgres, home, postgres.empty("nothing")), 1)).contains("There is no desk to move in");
    }

    private static DeskServer move(PostgresServer postgres, Path home, String url) {
        return postgres.admitted(DeskServer.on(home)).asked("move", "--to", url);
    }

    private static String told(DeskServer command, int exit) {
        int ended = command.launch().waitForEnd(LIMIT);
        String told = command.console();
        assertThat(ended).as(told).isEqualTo(exit);
        if (exit != 0) {
            assertThat(told.strip().lines()).as(told).hasSize(1);
        }
        return told;
    }

    /** Stops the move before its last table by a lock on that one, and kills it there. */
    private static void killedHalfWay(PostgresServer postgres, Path home, String url) throws SQLException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            DeskServer moving = move(postgres, home, postgres.empty("moved"));
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
                if (caught) {
                    return;
                }
            }
        }
        throw new IllegalStateException("The move was over before it could be killed");
    }

    private static void worksOn(PostgresServer postgres, Path home, String url) {
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

    private static void otherSchemaIsRefused(PostgresServer postgres, Path home) throws SQLException {
        try (Connection old = derby(home);
                Statement statement = old.createStatement()) {
            statement.execute("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '004'");
        }
        ended(home);
        assertThat(told(move(postgres, home, postgres.empty("other")), 1))
                .contains("which is not the one of this program");
    }

    /** An article with so many claims, and one of them taken and marked anew. */
    private static void work(DeskServer desk) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < CLAIMS; i++) {
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
        for (int i = 0; i < CLAIMS; i++) {
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

    private static Connection derby(Path home) throws SQLException {
        return DriverManager.getConnection("jdbc:derby:" + home.resolve("db"), "factdesk", "factdesk");
    }

    private static void ended(Path home) throws SQLException {
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
                    table.toLowerCase(java.util.Locale.ROOT),
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

    private static String seeds() {
        return Path.of("..", "seeds").toAbsolutePath().normalize().toString();
    }
}
