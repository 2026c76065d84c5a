package org.factdesk.web.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.CountKind;
import org.factdesk.domain.claim.Priority;
import org.factdesk.service.claim.CountRow;
import org.junit.jupiter.api.Test;

class StatesOverTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @Test
    void whatCameIntoAStateOnADayWasNotThereTheDayBefore() {
        List<CountRow> now = List.of(
                new CountRow(CountKind.WORK, ClaimStatus.OPEN, null, Priority.MEDIUM, 5),
                new CountRow(CountKind.WORK, ClaimStatus.PROPOSED, "checker", Priority.MEDIUM, 2));
        List<CountRow> changes = List.of(
                new CountRow(CountKind.DAY, ClaimStatus.OPEN, "2026-11-29", null, -2),
                new CountRow(CountKind.DAY, ClaimStatus.PROPOSED, "2026-11-29", null, 2),
                new CountRow(CountKind.DAY, ClaimStatus.OPEN, "2026-11-27", null, 4));
        StatesOverTime states = new StatesOverTime(now, changes, TODAY);
        assertThat(states.at(TODAY, StatesOverTime.Group.OPEN)).isEqualTo(5);
        assertThat(states.at(TODAY, StatesOverTime.Group.REVIEW)).isEqualTo(2);
        assertThat(states.at(TODAY.minusDays(1), StatesOverTime.Group.OPEN)).isEqualTo(7);
        assertThat(states.at(TODAY.minusDays(1), StatesOverTime.Group.REVIEW)).isZero();
        assertThat(states.at(TODAY.minusDays(3), StatesOverTime.Group.OPEN)).isEqualTo(3);
        List<DeskColumn> columns = states.columns();
        assertThat(columns).hasSize(StatesOverTime.DAYS);
        assertThat(columns.get(StatesOverTime.DAYS - 1).parts())
                .extracting(DeskColumn.Part::height)
                .allSatisfy(height -> assertThat(height).isBetween(0.0, 100.0));
    }
}
