package org.factdesk.service.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.factdesk.domain.desk.InvalidException;
import org.junit.jupiter.api.Test;

class DeskHoursTest {

    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-27T16:00:00Z");

    @Test
    void aDeskThatSetsNothingWorksOnWeekdaysAndGivesNoDeadlinesByItself() {
        DeskHours hours = at(FRIDAY_EVENING, Map.of());
        assertThat(hours.in("due", 3)).isEqualTo(Instant.parse("2026-11-30T10:00:00Z"));
        assertThat(hours.claimDue()).isNull();
        assertThat(hours.queryDue()).isNull();
        assertThat(hours.toldBefore(FRIDAY_EVENING)).isEqualTo(FRIDAY_EVENING);
    }

    @Test
    void claimsAndQueriesGetTheDeadlinesThatTheDeskSetsInItsOwnHoursAndZone() {
        DeskHours hours = at(
                FRIDAY_EVENING,
                Map.of(
                        "FACTDESK_HOURS", "Mon-Sat 10:00-16:00",
                        "FACTDESK_ZONE", "Europe/Berlin",
                        "FACTDESK_CLAIM_HOURS", "7",
                        "FACTDESK_QUERY_HOURS", "2"));
        assertThat(hours.claimDue()).isEqualTo(Instant.parse("2026-11-30T10:00:00Z"));
        assertThat(hours.queryDue()).isEqualTo(LocalDate.of(2026, 11, 28));
    }

    @Test
    void theEditorsAreToldAfterSoManyWorkingHoursWhateverWeekendLiesBetween() {
        DeskHours hours = at(Instant.parse("2026-11-30T10:30:00Z"), Map.of("FACTDESK_ESCALATION_HOURS", "2"));
        assertThat(hours.toldBefore(Instant.parse("2026-11-30T10:30:00Z")))
                .isEqualTo(Instant.parse("2026-11-27T17:30:00Z"));
    }

    @Test
    void noHoursAndTooManyAreRefused() {
        DeskHours hours = at(FRIDAY_EVENING, Map.of());
        for (int wrong : new int[] {0, -1, DeskHours.MOST + 1}) {
            assertThatThrownBy(() -> hours.in("due", wrong))
                    .isInstanceOf(InvalidException.class)
                    .hasMessageContaining("1 to 2000");
        }
    }

    private static DeskHours at(Instant now, Map<String, String> settings) {
        return new DeskHours(
                new DeskSettings() {
                    @Override
                    public Optional<String> value(String name) {
                        return Optional.ofNullable(settings.get(name));
                    }
                },
                new DeskClock() {
                    @Override
                    public Instant now() {
                        return now;
                    }
                });
    }
}
