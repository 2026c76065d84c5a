package org.factdesk.service.claim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.claim.Risk;
import org.factdesk.service.desk.Cursor;
import org.factdesk.service.desk.DatabaseInMemory;
import org.factdesk.service.generate.MadeUpDesk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How Derby reads the queue, by its own account: along an index, a page's rows and few beside them. */
class QueuePlansTest {

    private static final int ARTICLES = 80;
    private static final int PAGE = 50;
    private static final int MANY = 100_000;

    /** How many rows Derby reads at a time where it may. */
    private static final int READ_TOGETHER = 16;

    private static final Instant TODAY = Instant.parse("2026-03-02T00:00:00Z");
    private static final Account CHECKER = new Account("checker", "Checker", Role.CHECKER, "none", TODAY);
    private static final Account WRITER = new Account("writer", "Writer", Role.WRITER, "none", TODAY);
    private static final Pattern VISITED = Pattern.compile("Number of rows visited=(\\d+)");

    private static DatabaseInMemory database;

    @BeforeAll
    static void fill() throws SQLException {
        database = new DatabaseInMemory();
        database.em().getTransaction().begin();
        MadeUpDesk.fill(connection(), ARTICLES);
        try (Statement statement = connection().createStatement()) {
            statement.execute("call syscs_util.syscs_set_runtimestatistics(1)");
        }
    }

    @AfterAll
    static void close() {
        database.em().getTransaction().rollback();
        database.close();
    }

    /** The filters that an index begins with, and what is read of it. */
    enum Common {
        ALL(QueueFilter.any()),
        PROPOSED(QueueFilter.in(ClaimStatus.PROPOSED)),
        WAITING(QueueFilter.in(ClaimStatus.OPEN, ClaimStatus.RETURNED)),
        MINE(QueueFilter.any().assignedTo("me")),
        NOBODYS(QueueFilter.any().assignedTo("none")),
        WORKED_ON_BY_ME(QueueFilter.in(ClaimStatus.RESEARCHING).assignedTo("me")),
        OVERDUE(filter(Set.of(), Set.of(), TODAY));

        private final QueueFilter filter;

        Common(QueueFilter filter) {
            this.filter = filter;
        }
    }

    @ParameterizedTest
    @EnumSource(Common.class)
    void aCommonFilterByDueDateReadsItsOwnRowsAloneInBothDirections(Common common) throws SQLException {
        for (boolean descending : new boolean[] {false, true}) {
            QueueSort sort = new QueueSort(QueueSort.Key.DUE, descending);
            assertThat(query(common.filter, sort).first(PAGE + 1)).hasSize(PAGE + 1);
            requireStretch(PAGE + 1);
            ClaimRow last = query(common.filter, sort).first(PAGE).get(PAGE - 1);
            query(common.filter, sort).after("x", cursor(sort, last), PAGE + 1);
            requireStretch(PAGE + 1);
        }
    }

    @ParameterizedTest
    @EnumSource(QueueSort.Key.class)
    void everyOrderReadsThePageAloneBothWaysAlsoDeepInManyRowsOfOneKey(QueueSort.Key key) throws SQLException {
        for (boolean descending : new boolean[] {false, true}) {
            QueueSort sort = new QueueSort(key, descending);
            List<ClaimRow> rows = query(QueueFilter.any(), sort).first(ARTICLES * PAGE / 2);
            query(QueueFilter.any(), sort).after("x", cursor(sort, rows.get(rows.size() - 1)), PAGE + 1);
            requireStretch(PAGE + 1);
        }
    }

    @Test
    void otherFiltersReadAnIndexOfTheirOwnByDueDate() throws SQLException {
        List<QueueFilter> filters = List.of(
                filter(EnumSet.of(Priority.HIGH), Set.of(), null),
                filter(Set.of(), EnumSet.of(Risk.HEALTH), null),
                rated("FALSE"),
                reviewedBy("reviewer"),
                QueueFilter.any().placed(EnumSet.of(PlacementOutcome.ORPHANED)));
        for (QueueFilter filter : filters) {
            query(filter, QueueSort.USUAL).first(PAGE + 1);
            requireStretch(PAGE + 1);
        }
    }

    @Test
    void whatIsCountedUpToALimitIsReadAlongAnIndexAndNoFurther() throws SQLException {
        for (QueueFilter filter : List.of(rated("FALSE"), reviewedBy("reviewer"), Common.WAITING.filter)) {
            assertThat(query(filter, QueueSort.USUAL).countUpTo(PAGE)).isEqualTo(PAGE);
            requireStretch(PAGE + READ_TOGETHER);
        }
        QueueFilter tagged = tagged("health");
        int all = query(tagged, QueueSort.USUAL).countUpTo(MANY);
        assertThat(all).isGreaterThan(PAGE);
        assertThat(query(tagged, QueueSort.USUAL).countUpTo(PAGE)).isEqualTo(PAGE);
        assertThat(query(tagged, QueueSort.USUAL).countUpTo(all + 1)).isEqualTo(all);
    }

    @Test
    void theNextClaimIsTheFirstOfItsIndex() throws SQLException {
        assertThat(NextCandidate.waiting(database.em(), ClaimStatus.OPEN, 20, List.of()))
                .hasSize(20);
        requireStretch(20);
    }

    @Test
    void pagesPutTogetherAreTheWholeListInItsOrder() {
        List<QueueFilter> filters = new ArrayList<>(
                List.of(filter(Set.of(), EnumSet.of(Risk.HEALTH), null), ofOutlet(outlet()), tagged("europe")));
        for (Common common : Common.values()) {
            filters.add(common.filter);
        }
        for (QueueFilter filter : filters) {
            for (QueueSort.Key key : QueueSort.Key.values()) {
                for (boolean descending : new boolean[] {false, true}) {
                    QueueSort sort = new QueueSort(key, descending);
                    List<ClaimRow> whole = query(filter, sort).first(MANY);
                    assertThat(whole).as(filter.name() + sort).isSortedAccordingTo(order(sort));
                    assertThat(paged(filter, sort)).as(filter.name() + sort).isEqualTo(whole);
                    assertThat(query(filter, sort).countUpTo(MANY)).isEqualTo(whole.size());
                }
            }
        }
        assertThat(new QueueQuery(database.em(), QueueFilter.any(), QueueSort.USUAL, WRITER).first(MANY))
                .hasSize(ARTICLES * 50);
    }

    private static List<ClaimRow> paged(QueueFilter filter, QueueSort sort) {
        int most = 700;
        List<ClaimRow> all = new ArrayList<>(query(filter, sort).first(most));
        List<ClaimRow> page = all;
        while (page.size() >= most) {
            page = query(filter, sort).after("x", cursor(sort, all.get(all.size() - 1)), most);
            all.addAll(page);
        }
        return all;
    }

    private static Comparator<ClaimRow> order(QueueSort sort) {
        Function<ClaimRow, Comparable<Object>> key = row -> comparable(sort.key(), row);
        Comparator<ClaimRow> order = Comparator.comparing(key).thenComparing(ClaimRow::id);
        return sort.descending() ? order.reversed() : order;
    }

    @SuppressWarnings("unchecked")
    private static Comparable<Object> comparable(QueueSort.Key key, ClaimRow row) {
        Object value =
                switch (key) {
                    case DUE -> row.dueAt();
                    case PRIORITY -> row.priority();
                    case CREATED -> row.createdAt();
                    case UPDATED -> row.updatedAt();
                    case STATUS -> row.status().name();
                };
        return (Comparable<Object>) value;
    }

    private static QueueQuery query(QueueFilter filter, QueueSort sort) {
        return new QueueQuery(database.em(), filter, sort, CHECKER);
    }

    private static String cursor(QueueSort sort, ClaimRow row) {
        return Cursor.write("x", sort.key().write(row), row.id());
    }

    /** The last query read so many rows of one index at the most, and sorted nothing. */
    private static void requireStretch(int most) throws SQLException {
        try (Statement statement = connection().createStatement();
                ResultSet told = statement.executeQuery("values syscs_util.syscs_get_runtimestatistics()")) {
            assertThat(told.next()).isTrue();
            String plan = told.getString(1);
            assertThat(plan)
                    .contains("Index Scan ResultSet for CLAIM using index")
                    .doesNotContain("Sort ResultSet", "Table Scan");
            Matcher visited = VISITED.matcher(plan);
            assertThat(visited.find()).as(plan).isTrue();
            assertThat(Integer.parseInt(visited.group(1))).as(plan).isLessThanOrEqualTo(most);
        }
    }

    private static Connection connection() {
        EntityManager em = database.em();
        return em.unwrap(Connection.class);
    }

    private static String outlet() {
        return (String) database.em()
                .createNativeQuery("select outlet from article fetch first 1 rows only")
                .getSingleResult();
    }

    private static QueueFilter filter(Set<Priority> priorities, Set<Risk> risks, Instant dueBefore) {
        DueLimit due = dueBefore == null ? null : new DueLimit(dueBefore.toString(), dueBefore);
        return new QueueFilter(
                Set.of(), Set.of(), Set.of(), priorities, risks, Set.of(), Set.of(), Set.of(), Set.of(), due);
    }

    private static QueueFilter rated(String rating) {
        return new QueueFilter(
                Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(rating), Set.of(), null);
    }

    private static QueueFilter reviewedBy(String person) {
        return new QueueFilter(
                Set.of(), Set.of(), Set.of(person), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null);
    }

    private static QueueFilter ofOutlet(String outlet) {
        return new QueueFilter(
                Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(outlet), Set.of(), Set.of(), null);
    }

    private static QueueFilter tagged(String tag) {
        return new QueueFilter(
                Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(tag), null);
    }
}
