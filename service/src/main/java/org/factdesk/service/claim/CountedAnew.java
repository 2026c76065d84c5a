package org.factdesk.service.claim;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.CountFolding;
import org.factdesk.domain.claim.Priority;

/** Counts all claims and keeps the counts in place of those that were kept, for whoever wrote claims past the trigger. */
public final class CountedAnew {

    private static final int AT_ONCE = 1000;

    private CountedAnew() {}

    /** Does so in the transaction of this connection; days are those of the zone. */
    public static void in(Connection connection, ZoneId zone) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("update claim_count_folding set folds = folds + 1 where id = " + CountFolding.KEY);
            statement.executeUpdate("delete from claim_count_change");
            statement.executeUpdate("delete from claim_count");
        }
        keep(connection, sums(connection, zone));
    }

    private static Collection<CountRow> sums(Connection connection, ZoneId zone) throws SQLException {
        Map<CountedClaim, Long> alike = new HashMap<>();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery(
                    "select status, assignee, priority, rating, created_at, updated_at from claim")) {
                while (rows.next()) {
                    alike.merge(claim(rows, zone), 1L, Long::sum);
                }
            }
        }
        Map<String, CountRow> sums = new LinkedHashMap<>();
        alike.forEach((claim, amount) -> claim.rows(amount).forEach(row -> sums.merge(row.id(), row, CountRow::plus)));
        return sums.values();
    }

    private static CountedClaim claim(ResultSet rows, ZoneId zone) throws SQLException {
        return new CountedClaim(
                ClaimStatus.valueOf(rows.getString(1)),
                rows.getString(2),
                Priority.values()[rows.getInt(3)],
                rows.getString(4),
                LocalDate.ofInstant(rows.getTimestamp(5).toInstant(), zone),
                LocalDate.ofInstant(rows.getTimestamp(6).toInstant(), zone));
    }

    private static void keep(Connection connection, Collection<CountRow> sums) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into claim_count (id, kind, status, detail, priority, amount) values (?, ?, ?, ?, ?, ?)")) {
            for (CountRow row : sums) {
                insert.setString(1, row.id());
                insert.setString(2, row.kind().name());
                insert.setString(3, row.status().name());
                insert.setString(4, row.detail());
                insert.setObject(
                        5, row.priority() == null ? null : row.priority().ordinal());
                insert.setLong(6, row.amount());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
