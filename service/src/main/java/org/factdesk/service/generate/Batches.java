package org.factdesk.service.generate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rows that are written together, table by table in the order in which the references among them allow.
 */
final class Batches implements AutoCloseable {

    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();

    /** @param tables with their columns, those that others refer to first */
    Batches(Connection connection, Map<String, String> tables) throws SQLException {
        for (Map.Entry<String, String> table : tables.entrySet()) {
            int columns = table.getValue().split(",").length;
            statements.put(
                    table.getKey(),
                    connection.prepareStatement("insert into " + table.getKey() + " (" + table.getValue() + ") values ("
                            + String.join(", ", Collections.nCopies(columns, "?")) + ")"));
        }
    }

    /** Adds a row; its values stand in the order of the table's columns. */
    void add(String table, Object... values) throws SQLException {
        PreparedStatement statement = statements.get(table);
        for (int i = 0; i < values.length; i++) {
            set(statement, i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static void set(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setTimestamp(place, Timestamp.from(instant));
        } else if (value instanceof LocalDate day) {
            statement.setDate(place, java.sql.Date.valueOf(day));
        } else if (value instanceof Enum<?> name) {
            statement.setString(place, name.name());
        } else {
            statement.setObject(place, value);
        }
    }

    /** Sends what was added. */
    void send() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
