package org.factdesk.ear.move;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table of the desk, by the names that both databases know; the old one folds them to capitals by itself. */
record DeskTable(String name, List<Column> columns) {

    record Column(String name, Kind kind) {}

    String select() {
        return "select " + columnNames() + " from " + name;
    }

    String columnNames() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** The values of the row that a reading of {@link #select()} is at. */
    List<String> row(ResultSet rows) throws SQLException {
        List<String> values = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            values.add(columns.get(i).kind().value(rows, i + 1));
        }
        return values;
    }
}
