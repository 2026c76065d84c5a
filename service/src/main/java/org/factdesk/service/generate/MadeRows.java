package org.factdesk.service.generate;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows that were made up and are not written yet, in the order in which they were made. */
public final class MadeRows {

    private record Row(String table, Object[] values) {}

    private final List<Row> rows = new ArrayList<>();

    /** Adds a row; its values stand in the order of the table's columns. */
    void add(String table, Object... values) {
        rows.add(new Row(table, values));
    }

    /** Writes them by these batches. */
    void into(Batches batches) throws SQLException {
        for (Row row : rows) {
            batches.add(row.table(), row.values());
        }
        batches.send();
    }
}
