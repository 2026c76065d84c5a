package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The statements that a desk asked of PostgreSQL, and how that would read them where nothing has to be sorted. */
final class PostgresPlans {

    private final Connection connection;

    private PostgresPlans(Connection connection) {
        this.connection = connection;
    }

    /** Begins to keep what is asked of the database of this connection. */
    static PostgresPlans of(Connection connection) throws SQLException {
        PostgresPlans plans = new PostgresPlans(connection);
        plans.run("create extension if not exists pg_stat_statements");
        plans.run("select pg_stat_statements_reset()");
        return plans;
    }

    /**
     * Every statement that begins so is read off an index in its order; on a small desk PostgreSQL would rather sort, so
     * that it is kept from it where it can do without.
     */
    int requireOrderFromIndex(String beginning) throws SQLException {
        run("set enable_seqscan = off");
        run("set enable_sort = off");
        run("set enable_incremental_sort = off");
        run("set plan_cache_mode = force_generic_plan");
        List<String> statements = column("select query from pg_stat_statements s join pg_database d on d.oid = s.dbid"
                + " where d.datname = current_database() and query like '" + beginning + "%'");
        for (String statement : statements) {
            run("prepare asked as " + statement);
            String plan = String.join("\n", column("explain execute asked" + nulls(statement)));
            run("deallocate asked");
            assertThat(plan).as(statement).contains("Index").doesNotContain("Sort", "Seq Scan on claim c", "Bitmap");
        }
        return statements.size();
    }

    private static String nulls(String statement) {
        int count = 0;
        while (statement.contains("$" + (count + 1))) {
            count++;
        }
        return count == 0 ? "" : "(null" + ", null".repeat(count - 1) + ")";
    }

    private List<String> column(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }

    private void run(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
