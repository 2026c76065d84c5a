package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Somebody copies the desk's home and changes a row in it, past the desk: the copy gives it away. */
@Execution(ExecutionMode.CONCURRENT)
class TamperedHomeIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    @Test
    void aRowOfTheAuditTrailThatWasChangedOnTheDiskIsFoundByTheStartAndByTheVerification() throws Exception {
        DeskServer honest = DeskServer.demo("honest").start();
        try (honest) {
            Api.as("checker", honest)
                    .post("articles", Json.createObjectBuilder().add("text", "The mayor named 400 people."));
            JsonObject verified = verification(honest);
            assertThat(verified.getBoolean("valid")).isTrue();
            assertThat(verified.getInt("entries")).isGreaterThan(3);
            honest.stop();
        }
        Path copy = DeskServer.emptyHome("tampered");
        copy(honest.home(), copy);
        assertThat(change(copy, "update audit_entry set actor = 'editor' where seq = 2"))
                .isEqualTo(1);

        try (DeskServer tampered = DeskServer.on(copy)
                .with("FACTDESK_MODE", "demo")
                .with("FACTDESK_DEMO_PASSWORD", DeskServer.PASSWORD)
                .start()) {
            JsonObject verified = verification(tampered);
            assertThat(verified.getBoolean("valid")).isFalse();
            assertThat(verified.getInt("firstBad")).isEqualTo(2);
            assertThat(tampered.tells("The audit trail was changed behind the desk's back: entry 2,", LIMIT))
                    .isTrue();
        }
        assertThat(honest.console()).doesNotContain("behind the desk's back");
    }

    private static JsonObject verification(DeskServer desk) {
        return Api.as("auditor", desk).get("audit/verification");
    }

    private static void copy(Path home, Path copy) throws IOException {
        try (Stream<Path> tree = Files.walk(home.resolve("db"))) {
            for (Path file : tree.toList()) {
                Files.copy(file, copy.resolve(home.relativize(file).toString()));
            }
        }
    }

    /** Changes the database in a home that no desk uses; the number of rows changed. */
    private static int change(Path home, String sql) throws SQLException {
        System.setProperty("derby.stream.error.file", home.resolve("derby.log").toString());
        String url = "jdbc:derby:" + home.resolve("db");
        int changed;
        try (Connection connection = DriverManager.getConnection(url, "factdesk", "factdesk");
                Statement statement = connection.createStatement()) {
            changed = statement.executeUpdate(sql);
        }
        try {
            DriverManager.getConnection(url + ";shutdown=true", "factdesk", "factdesk")
                    .close();
            throw new AssertionError("The database is still open");
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as("it was shut down in order").isEqualTo("08006");
        }
        return changed;
    }
}
