package org.factdesk.service.generate;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What can stand aside on Derby, by the database's own description of itself. */
final class AsideOnDerby {

    private static final String OF_TABLE = " join sys.systables t on t.tableid = o.tableid"
            + " join sys.sysschemas s on s.schemaid = t.schemaid where s.schemaname = current schema and t.tablename = ?";

    private AsideOnDerby() {}

    /** The foreign keys, the other indexes and what is done at each new row of these tables. */
    static List<Aside> of(Connection connection, Collection<String> tables) throws SQLException {
        List<Aside> all = new ArrayList<>();
        for (String name : tables) {
            String table = name.toUpperCase(Locale.ROOT);
            all.addAll(foreignKeys(connection, table));
            all.addAll(indexes(connection, table));
            all.addAll(triggers(connection, table));
        }
        return all;
    }

    private static List<Aside> foreignKeys(Connection connection, String table) throws SQLException {
        Map<String, String> from = new LinkedHashMap<>();
        Map<String, String> to = new LinkedHashMap<>();
        Map<String, String> target = new LinkedHashMap<>();
        try (ResultSet rows = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
            while (rows.next()) {
                if (rows.getShort("DELETE_RULE") == DatabaseMetaData.importedKeyNoAction) {
                    String key = rows.getString("FK_NAME");
                    from.merge(key, rows.getString("FKCOLUMN_NAME"), AsideOnDerby::listed);
                    to.merge(key, rows.getString("PKCOLUMN_NAME"), AsideOnDerby::listed);
                    target.put(key, rows.getString("PKTABLE_NAME"));
                }
            }
        }
        String change = "alter table " + table;
        return from.keySet().stream()
                .map(key -> new Aside(
                        false,
                        change + " drop constraint \"" + key + '"',
                        change + " add constraint \"" + key + "\" foreign key (" + from.get(key) + ") references "
                                + target.get(key) + " (" + to.get(key) + ")"))
                .toList();
    }

    private static List<Aside> indexes(Connection connection, String table) throws SQLException {
        Set<String> free = new HashSet<>(column(
                connection,
                "select o.conglomeratename from sys.sysconglomerates o" + OF_TABLE
                        + " and o.isindex and not o.isconstraint",
                table));
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        try (ResultSet rows = connection.getMetaData().getIndexInfo(null, connection.getSchema(), table, false, true)) {
            while (rows.next()) {
                String index = rows.getString("INDEX_NAME");
                if (free.contains(index)) {
                    String downwards = "D".equals(rows.getString("ASC_OR_DESC")) ? " desc" : "";
                    columns.merge(index, rows.getString("COLUMN_NAME") + downwards, AsideOnDerby::listed);
                    kinds.put(index, rows.getBoolean("NON_UNIQUE") ? "create index " : "create unique index ");
                }
            }
        }
        return columns.keySet().stream()
                .map(index -> new Aside(
                        false,
                        "drop index " + index,
                        kinds.get(index) + index + " on " + table + " (" + columns.get(index) + ")"))
                .toList();
    }

    private static List<Aside> triggers(Connection connection, String table) throws SQLException {
        return column(
                        connection,
                        "select o.triggername || ' after insert on " + table + " referencing new as '"
                                + " || o.newreferencingname || ' for each row ' || cast(o.triggerdefinition as varchar(800))"
                                + " from sys.systriggers o" + OF_TABLE
                                + " and o.event = 'I' and o.firingtime = 'A' and o.type = 'R'",
                        table)
                .stream()
                .map(trigger -> new Aside(
                        true,
                        "drop trigger " + trigger.substring(0, trigger.indexOf(' ')),
                        "create trigger " + trigger))
                .toList();
    }

    private static List<String> column(Connection connection, String query, String table) throws SQLException {
        List<String> values = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, table);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }

    private static String listed(String some, String next) {
        return some + ", " + next;
    }
}
