package org.factdesk.domain.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeskIdTest {

    @Test
    void idsAreNeverGivenOutTwice() {
        Set<String> ids = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 200_000).parallel().forEach(i -> ids.add(DeskId.next()));
        assertThat(ids).hasSize(200_000);
    }

    @Test
    void anIdHas26CharactersOfCrockfordsAlphabet() {
        assertThat(DeskId.next()).matches("[0-9a-hjkmnp-tv-z]{26}");
    }

    @Test
    void laterIdsSortBehindEarlierOnes() {
        String earlier = DeskId.next();
        long now = System.currentTimeMillis();
        while (System.currentTimeMillis() <= now) {
            Thread.onSpinWait();
        }
        assertThat(DeskId.next()).isGreaterThan(earlier);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void anEmptyIdIsRefused(String nothing) {
        assertThatIllegalArgumentException().isThrownBy(() -> DeskId.checked(nothing));
    }
}
