package org.factdesk.service.generate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What can stand aside on PostgreSQL, by the database's own description of itself. */
final class AsideOnPostgres {

    private static final String FOREIGN_KEYS =
            "select 'alter table ' || ? || ' drop constraint ' || quote_ident(conname),"
                    + " 'alter table ' || ? || ' add constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid)"
                    + " from pg_constraint where contype = 'f' and conrelid = cast(? as regclass)";
    private static final String INDEXES = "select 'drop index ' || cast(i.indexrelid as regclass),"
            + " pg_get_indexdef(i.indexrelid) from pg_index i where i.indrelid = cast(? as regclass)"
            + " and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)";
    private static final String TRIGGERED = "select 'alter table ' || ? || ' disable trigger user',"
            + " 'alter table ' || ? || ' enable trigger user' where exists"
            + " (select 1 from pg_trigger where not tgisinternal and tgrelid = cast(? as regclass))";

    private AsideOnPostgres() {}

    /** The foreign keys, the other indexes and the triggers of these tables. */
    static List<Aside> of(Connection connection, Collection<String> tables) throws SQLException {
        List<Aside> all = new ArrayList<>();
        for (String table : tables) {
            all.addAll(found(connection, false, FOREIGN_KEYS, table, table, table));
            all.addAll(found(connection, false, INDEXES, table));
            all.addAll(found(connection, true, TRIGGERED, table, table, table));
        }
        return all;
    }

    private static List<Aside> found(Connection connection, boolean last, String query, String... table)
            throws SQLException {
        List<Aside> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < table.length; i++) {
                statement.setString(i + 1, table[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Aside(last, rows.getString(1), rows.getString(2)));
                }
            }
        }
        return found;
    }
}
