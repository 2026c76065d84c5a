package org.factdesk.service.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.factdesk.service.claim.CountedAnew;
import org.factdesk.service.desk.DatabaseInMemory;
import org.factdesk.service.desk.DeskNotes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What stands aside while a desk is filled comes back whole, also when the desk is ended in between. */
class StandingAsideTest {

    private static final int ARTICLES = 6;
    private static final int CLAIMS = ARTICLES * GeneratedArticle.CLAIMS;
    private static final String OF_TABLE =
            " join sys.sysschemas s on s.schemaid = t.schemaid where s.schemaname = current schema";

    /** Indexes under constraints have names that the database makes anew. */
    private static final List<String> SCHEMA = List.of(
            "select t.tablename || ' ' || case when c.isconstraint then '' else c.conglomeratename end || ' '"
                    + " || cast(c.descriptor as varchar(200)) from sys.sysconglomerates c"
                    + " join sys.systables t on t.tableid = c.tableid" + OF_TABLE + " and c.isindex",
            "select t.tablename || ' ' || c.constraintname || ' ' || c.type || c.state from sys.sysconstraints c"
                    + " join sys.systables t on t.tableid = c.tableid" + OF_TABLE,
            "select t.tablename || ' ' || g.triggername || ' ' || g.event || g.firingtime || g.type || g.state"
                    + " || cast(g.triggerdefinition as varchar(800)) from sys.systriggers g"
                    + " join sys.systables t on t.tableid = g.tableid" + OF_TABLE);

    private static DatabaseInMemory database;
    private static Connection connection;

    @BeforeAll
    static void open() throws SQLException {
        database = new DatabaseInMemory();
        database.em().getTransaction().begin();
        connection = database.em().unwrap(Connection.class);
        MadeUpDesk.people(connection);
        connection.commit();
    }

    @AfterEach
    void empty() throws SQLException {
        List<String> tables = new ArrayList<>(GeneratedPiece.TABLES.keySet());
        tables.addAll(List.of("claim_count", "claim_count_change", "desk_note"));
        Collections.reverse(tables);
        for (String table : tables) {
            run("delete from " + table);
        }
        connection.commit();
    }

    @AfterAll
    static void close() {
        database.em().getTransaction().rollback();
        database.close();
    }

    @Test
    void theDeskIsTheSameAfterwardsAndHasNoIndexToKeepUpMeanwhile() throws SQLException {
        List<String> before = schema();
        StandingAside.takeAway(connection);
        assertThat(schema()).hasSizeLessThan(before.size() - 50);
        MadeUpDesk.write(connection, 0, ARTICLES, ARTICLES);
        assertThat(number("select count(*) from claim_count_change")).isZero();
        StandingAside.bringBack(connection, ZoneOffset.UTC);
        assertThat(schema()).isEqualTo(before);
        assertThat(DeskNotes.named(connection, "")).isEmpty();
        assertThatThrownBy(() -> run("update claim set article_id = 'nowhere'")).isInstanceOf(SQLException.class);
        StandingAside.bringBack(connection, ZoneOffset.UTC);
        assertThat(schema()).isEqualTo(before);
    }

    @Test
    void countsAreThoseOfTheTriggerWhichGoesOnFromThere() throws SQLException {
        MadeUpDesk.write(connection, 0, ARTICLES, ARTICLES);
        assertThat(number("select count(*) from claim_count_change")).isEqualTo(CLAIMS);
        assertThat(number("select sum(amount) from claim_count_change")).isEqualTo(CLAIMS);
        Map<String, String> byTrigger = byKind("claim_count_change");
        CountedAnew.in(connection, ZoneOffset.UTC);
        assertThat(byKind("claim")).isEqualTo(byTrigger);
        assertThat(number("select count(*) from claim_count_change")).isZero();
        for (String kind : List.of("WORK", "DAY", "BORN", "RATING")) {
            assertThat(number("select sum(amount) from claim_count where kind = '" + kind + "'"))
                    .isEqualTo(CLAIMS);
        }
        assertThat(rows(
                        "select status || coalesce(assignee, '') || cast(priority as char(1)), cast(count(*) as char(6))"
                                + " from claim group by status, assignee, priority"))
                .isEqualTo(rows("select status || coalesce(detail, '') || cast(priority as char(1)),"
                        + " cast(amount as char(6)) from claim_count where kind = 'WORK'"));
        assertThat(rows("select status || cast(date(updated_at) as char(10)), cast(count(*) as char(6)) from claim"
                        + " group by status, date(updated_at)"))
                .isEqualTo(
                        rows("select status || detail, cast(amount as char(6)) from claim_count where kind = 'DAY'"));
        run("update claim set status = 'EXCUSED' where status = 'OPEN'");
        assertThat(number("select sum(amount) from claim_count_change where status = 'OPEN'"))
                .isEqualTo(-number("select sum(amount) from claim_count where kind = 'WORK' and status = 'OPEN'"));
    }

    @Test
    void aDeskEndedBetweenGoesOnFromWhereItWas() throws SQLException {
        List<String> before = schema();
        StandingAside.takeAway(connection);
        StandingAside.takeAway(connection);
        MadeUpDesk.write(connection, 0, ARTICLES, ARTICLES);
        connection.commit();
        int away = DeskNotes.named(connection, "aside").size();
        assertThatThrownBy(() -> StandingAside.bringBack(endingAfter(7), ZoneOffset.UTC))
                .hasMessage("ended");
        connection.rollback();
        assertThat(DeskNotes.named(connection, "aside")).hasSize(away - 7);
        assertThat(number("select count(*) from claim_count")).isZero();
        assertThatThrownBy(() -> StandingAside.bringBack(endingAfter(away - 8), ZoneOffset.UTC))
                .hasMessage("ended");
        connection.rollback();
        assertThat(DeskNotes.named(connection, "aside last")).isEmpty();
        assertThat(DeskNotes.named(connection, "aside")).hasSize(1);
        StandingAside.bringBack(connection, ZoneOffset.UTC);
        assertThat(schema()).isEqualTo(before);
        assertThat(number("select sum(amount) from claim_count where kind = 'WORK'"))
                .isEqualTo(CLAIMS);
    }

    @Test
    void aDeskThatWasMovedMeanwhileStrikesTheNotesOffAndCounts() throws SQLException {
        List<String> before = schema();
        DeskNotes.write(connection, "aside postgresql first 0001", "create index claim_by_due on claim (due_at, id)");
        DeskNotes.write(connection, "aside postgresql last 0002", "alter table claim enable trigger user");
        MadeUpDesk.write(connection, 0, ARTICLES, ARTICLES);
        StandingAside.bringBack(connection, ZoneOffset.UTC);
        assertThat(schema()).isEqualTo(before);
        assertThat(DeskNotes.named(connection, "aside")).isEmpty();
        assertThat(number("select count(*) from claim_count_change")).isZero();
    }

    /** The connection of a desk that is ended at a later commit than so many. */
    private static Connection endingAfter(int commits) {
        AtomicInteger left = new AtomicInteger(commits);
        return (Connection) Proxy.newProxyInstance(
                StandingAsideTest.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("commit") && left.getAndDecrement() == 0) {
                        throw new IllegalStateException("ended");
                    }
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Map<String, String> byKind(String table) throws SQLException {
        return rows("select status || coalesce(assignee, '') || coalesce(rating, '') || cast(priority as char(1)),"
                + " cast(count(*) as char(6)) from " + table + " group by status, assignee, rating, priority");
    }

    private static List<String> schema() throws SQLException {
        List<String> all = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (String query : SCHEMA) {
                try (ResultSet found = statement.executeQuery(query)) {
                    while (found.next()) {
                        all.add(found.getString(1));
                    }
                }
            }
        }
        for (String table : GeneratedPiece.TABLES.keySet()) {
            try (ResultSet keys = connection
                    .getMetaData()
                    .getImportedKeys(null, connection.getSchema(), table.toUpperCase(Locale.ROOT))) {
                while (keys.next()) {
                    all.add(keys.getString("FK_NAME")
                            + keys.getString("FKCOLUMN_NAME")
                            + keys.getString("PKTABLE_NAME")
                            + keys.getString("PKCOLUMN_NAME"));
                }
            }
        }
        return all.stream().sorted().toList();
    }

    private static SortedMap<String, String> rows(String query) throws SQLException {
        SortedMap<String, String> all = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                all.put(found.getString(1), String.valueOf(found.getString(2)));
            }
        }
        return all;
    }

    private static long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static void run(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(command);
        }
    }
}
