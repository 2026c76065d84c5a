package org.factdesk.service.desk;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Small facts that the desk keeps about itself by name, written in the transaction of the caller. */
@ApplicationScoped
public class DeskNotes {

    @Resource(lookup = "jdbc/factdesk")
    private DataSource database;

    /** The note of that name. */
    public Optional<String> read(String name) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select value_text from desk_note where name = ?")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The note " + name + " cannot be read", e);
        }
    }

    /** Writes the note of that name; a null value removes it. */
    public void write(String name, String value) {
        try (Connection connection = database.getConnection()) {
            write(connection, name, value);
        } catch (SQLException e) {
            throw new IllegalStateException("The note " + name + " cannot be written", e);
        }
    }

    /** Writes the note of that name in the transaction of a connection; a null value removes it. */
    public static void write(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from desk_note where name = ?")) {
            delete.setString(1, name);
            delete.executeUpdate();
        }
        if (value != null) {
            insert(connection, name, value);
        }
    }

    /** The notes whose names begin so, in the order of their names. */
    public static SortedMap<String, String> named(Connection connection, String begin) throws SQLException {
        SortedMap<String, String> notes = new TreeMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("select name, value_text from desk_note where name like ?")) {
            query.setString(1, begin + "%");
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    notes.put(rows.getString(1), rows.getString(2));
                }
            }
        }
        return notes;
    }

    private static void insert(Connection connection, String name, String value) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into desk_note values (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, value);
            insert.executeUpdate();
        }
    }
}
