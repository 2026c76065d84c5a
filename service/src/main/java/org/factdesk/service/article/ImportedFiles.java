package org.factdesk.service.article;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

/** The raw files that articles came from, by the hash of their bytes. */
@ApplicationScoped
class ImportedFiles {

    @Resource(lookup = "jdbc/factdesk")
    private DataSource database;

    boolean holds(String sha256) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select 1 from imported_file where sha256 = ?")) {
            query.setString(1, sha256);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The imported files cannot be read", e);
        }
    }

    void keep(String sha256, String name, byte[] raw, Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("insert into imported_file values (?, ?, ?, ?)")) {
            insert.setString(1, sha256);
            insert.setString(2, name);
            insert.setBytes(3, raw);
            insert.setTimestamp(4, Timestamp.from(at));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The imported file " + name + " cannot be kept", e);
        }
    }
}
