package org.factdesk.service.generate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;

/** Fills the tables of a test's own database as a generated desk fills its own. */
public final class MadeUpDesk {

    private static final Instant TODAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final Map<String, String> PEOPLE = Map.of(
            "writer", "WRITER",
            "checker", "CHECKER",
            "checker2", "CHECKER",
            "reviewer", "REVIEWER",
            "reviewer2", "REVIEWER",
            "editor", "DESK_EDITOR");

    private MadeUpDesk() {}

    /** Adds the people of the demo desk and so many articles of fifty claims each. */
    public static void fill(Connection connection, int articles) throws SQLException {
        people(connection);
        write(connection, 0, articles, articles);
    }

    static void people(Connection connection) throws SQLException {
        try (PreparedStatement people = connection.prepareStatement(
                "insert into account (username, display_name, role, password_hash, enabled, epoch, created_at, version)"
                        + " values (?, ?, ?, 'none', true, 0, current_timestamp, 0)")) {
            for (Map.Entry<String, String> person : PEOPLE.entrySet()) {
                people.setString(1, person.getKey());
                people.setString(2, person.getKey());
                people.setString(3, person.getValue());
                people.executeUpdate();
            }
        }
    }

    /** Adds those articles of a desk that has so many. */
    static void write(Connection connection, int from, int to, int articles) throws SQLException {
        GeneratedPiece.Part part = new GeneratedPiece.Part(from, to, articles * GeneratedArticle.CLAIMS, TODAY);
        GeneratedPiece.write(connection, GeneratedPiece.rows(part));
    }
}
