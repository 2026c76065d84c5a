package org.factdesk.ear.move;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.factdesk.domain.audit.AuditLink;

/** Walks the audit trail of a database from its first entry to its head. */
final class Chain {

    private static final int STRIDE = 1000;

    private final Connection connection;

    Chain(Connection connection) {
        this.connection = connection;
    }

    /** The number of the first entry that does not hold, or 0 when all do. */
    long firstBad() throws SQLException {
        String previous = AuditLink.GENESIS;
        long seq = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(STRIDE);
            try (ResultSet entries =
                    statement.executeQuery("select e.seq, e.previous_hash, e.entry, e.hash, d.salt, d.body"
                            + " from audit_entry e left join audit_detail d on d.seq = e.seq order by e.seq")) {
                while (entries.next()) {
                    seq++;
                    if (entries.getLong(1) != seq || !holds(entries, previous)) {
                        return seq;
                    }
                    previous = entries.getString(4);
                }
            }
            try (ResultSet head = statement.executeQuery("select seq, hash from audit_head")) {
                return head.next() && head.getLong(1) == seq && previous.equals(head.getString(2)) ? 0 : seq + 1;
            }
        }
    }

    private static boolean holds(ResultSet entry, String previous) throws SQLException {
        String words = entry.getString(3);
        String salt = entry.getString(5);
        boolean details = salt == null
                || words.contains(AuditLink.detailsHash(salt, entry.getString(6).getBytes(StandardCharsets.UTF_8)));
        return details
                && previous.equals(entry.getString(2))
                && AuditLink.hash(previous, words.getBytes(StandardCharsets.UTF_8))
                        .equals(entry.getString(4));
    }
}
