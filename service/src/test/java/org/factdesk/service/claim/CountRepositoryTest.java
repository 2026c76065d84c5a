package org.factdesk.service.claim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.Set;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.CountKind;
import org.factdesk.domain.claim.Priority;
import org.factdesk.service.desk.DatabaseInMemory;
import org.factdesk.service.desk.DeskSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountRepositoryTest {

    private final DatabaseInMemory database = new DatabaseInMemory();
    private final EntityManager em = database.em();
    private final CountRepository counts = new CountRepository();

    @BeforeEach
    void fill() {
        DatabaseInMemory.set(counts, "em", em);
        DatabaseInMemory.set(counts, "settings", new DeskSettings());
        write(
                "insert into account (username, display_name, role, password_hash, enabled, epoch, created_at, version) values ('checker', 'C', 'CHECKER', 'x', true, 0, current_timestamp, 0)");
        write("insert into article (id, state, revision_number, claims_marked, added_by, added_at, version)"
                + " values ('a', 'RECEIVED', 1, 3, 'checker', current_timestamp, 0)");
        for (int number = 1; number <= 3; number++) {
            write(
                    "insert into claim (id, article_id, revision_number, number, status, statement, quote_exact, span_start,"
                            + " span_end, priority, risk, due_at, created_by, created_at, updated_at, version) values ('c"
                            + number
                            + "', 'a', 1, " + number
                            + ", 'OPEN', 's', 's', 0, 1, 1, 'NORMAL', '9999-01-01 00:00:00', 'checker',"
                            + " '2026-11-01 10:00:00', '2026-11-01 10:00:00', 0)");
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void write(String sql) {
        em.getTransaction().begin();
        em.createNativeQuery(sql).executeUpdate();
        em.getTransaction().commit();
    }

    private WorkCounts work() {
        return new WorkCounts(counts.read(CountKind.WORK, null), "checker");
    }

    private int fold(int atMost) {
        em.getTransaction().begin();
        int folded = counts.fold(atMost);
        em.getTransaction().commit();
        return folded;
    }

    @Test
    void aChangeOfAClaimIsCountedWhoeverMadeItAndStaysCountedWhenItIsAddedUp() {
        assertThat(work().of(QueueFilter.in(ClaimStatus.OPEN))).isEqualTo(3);
        assertThat(fold(2)).isEqualTo(2);
        write("update claim set status = 'RESEARCHING', assignee = 'checker', priority = 2, updated_at ="
                + " '2026-11-03 10:00:00' where id = 'c1'");
        assertThat(work().of(QueueFilter.in(ClaimStatus.OPEN))).isEqualTo(2);
        assertThat(work().of(QueueFilter.in(ClaimStatus.RESEARCHING).assignedTo("me")))
                .isEqualTo(1);
        assertThat(fold(100)).isEqualTo(3);
        assertThat(fold(100)).isZero();
        assertThat(work().of(QueueFilter.in(ClaimStatus.OPEN).assignedTo("none")))
                .isEqualTo(2);
        assertThat(work().of(QueueFilter.any())).isEqualTo(3);
        assertThat(counts.read(CountKind.WORK, null)).anySatisfy(row -> assertThat(row)
                .isEqualTo(new CountRow(CountKind.WORK, ClaimStatus.RESEARCHING, "checker", Priority.values()[2], 1)));
    }

    @Test
    void whatChangesNothingThatIsCountedWritesNothing() {
        fold(100);
        write("update claim set statement = 'other', version = 1 where id = 'c1'");
        assertThat(counts.waiting()).isZero();
    }

    @Test
    void daysTellWhatCameIntoAStateAndWhatLeftIt() {
        write(
                "update claim set status = 'PROPOSED', rating = 'TRUE', updated_at = '2026-11-03 10:00:00' where id = 'c2'");
        fold(100);
        assertThat(counts.read(CountKind.DAY, "2026-11-02"))
                .containsExactlyInAnyOrder(
                        new CountRow(CountKind.DAY, ClaimStatus.OPEN, "2026-11-03", null, -1),
                        new CountRow(CountKind.DAY, ClaimStatus.PROPOSED, "2026-11-03", null, 1));
        assertThat(counts.read(CountKind.BORN, null))
                .containsExactlyInAnyOrder(
                        new CountRow(CountKind.BORN, ClaimStatus.OPEN, "2026-11-01", null, 2),
                        new CountRow(CountKind.BORN, ClaimStatus.PROPOSED, "2026-11-01", null, 1));
        assertThat(counts.read(CountKind.RATING, null))
                .filteredOn(row -> "TRUE".equals(row.detail()))
                .containsExactly(new CountRow(CountKind.RATING, ClaimStatus.PROPOSED, "TRUE", null, 1));
        assertThat(work().of(new QueueFilter(
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(Priority.HIGH),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null)))
                .isZero();
    }
}
