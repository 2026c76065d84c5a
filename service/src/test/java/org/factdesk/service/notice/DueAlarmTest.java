package org.factdesk.service.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.factdesk.domain.claim.DueSet;
import org.junit.jupiter.api.Test;

class DueAlarmTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final DueAlarm alarm = new DueAlarm();

    @Test
    void itRingsOnceAMinuteAndAtADeadlineThatWasSet() {
        assertThat(alarm.rings(NOW)).isTrue();
        assertThat(alarm.rings(NOW.plusSeconds(1))).isFalse();
        alarm.set(new DueSet(NOW.plusSeconds(5)));
        assertThat(alarm.rings(NOW.plusSeconds(4))).isFalse();
        assertThat(alarm.rings(NOW.plusSeconds(6))).isTrue();
        assertThat(alarm.rings(NOW.plusSeconds(7))).isFalse();
        assertThat(alarm.rings(NOW.plusSeconds(67))).isTrue();
    }

    @Test
    void whoWasDisturbedLooksAgainWithTheNextSecond() {
        assertThat(alarm.rings(NOW)).isTrue();
        alarm.ringAgain(NOW);
        assertThat(alarm.rings(NOW.plusSeconds(1))).isTrue();
        assertThat(alarm.rings(NOW.plusSeconds(2))).isFalse();
    }
}
