package org.factdesk.ear.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many claims a desk may be asked to make up. */
class SettingsTest {

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "many", "1.5", "01", "10000001", " 10"})
    void aNumberOfClaimsThatWillNotDoIsNamedWithWhatWill(String claims) {
        assertThatExceptionOfType(Obstacle.class)
                .isThrownBy(() -> read("demo", claims))
                .withMessageContaining("FACTDESK_GENERATE is \"" + claims + "\"")
                .withMessageContaining("set it to a number of claims from 1 to 10000000");
    }

    @Test
    void aDeskForProductionMakesNoClaimsUp() {
        assertThatExceptionOfType(Obstacle.class)
                .isThrownBy(() -> read("production", "10"))
                .withMessageContaining("set FACTDESK_MODE=demo, or leave it out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1000000", "10000000", ""})
    void aDemoDeskTakesANumberOrNone(String claims) throws Obstacle {
        assertThat(read("demo", claims).mode()).isEqualTo("demo");
    }

    private Settings read(String mode, String claims) throws Obstacle {
        return Settings.read(
                Map.of("FACTDESK_HOME", home.toString(), "FACTDESK_MODE", mode, "FACTDESK_GENERATE", claims), mode);
    }
}
