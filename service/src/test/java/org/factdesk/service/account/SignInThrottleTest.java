package org.factdesk.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.factdesk.domain.desk.ThrottledException;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final int GUESSES = 10_000;

    private final SignInThrottle throttle = new SignInThrottle();

    @Test
    void ofTenThousandGuessesFromOneAddressAHandfulIsHeard() {
        assertThat(heard(i -> "checker", i -> "192.0.2.7")).isBetween(1, 10);
        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> throttle.admit("checker", "192.0.2.7"))
                .satisfies(refusal -> assertThat(refusal.retryAfterSeconds()).isPositive());
    }

    @Test
    void ofTenThousandGuessesFromAsManyAddressesFewAreHeardAndTheOwnerGetsIn() {
        throttle.succeeded("checker", "198.51.100.1");
        assertThat(heard(i -> "checker", i -> "10.0." + i / 250 + "." + i % 250))
                .isBetween(1, 65);
        assertThatCode(() -> throttle.admit("checker", "198.51.100.1")).doesNotThrowAnyException();
    }

    @Test
    void ofTenThousandNamesTriedFromOneAddressFewAreHeardAndOthersGetIn() {
        assertThat(heard(i -> "name" + i, i -> "192.0.2.7")).isBetween(1, 70);
        assertThatCode(() -> throttle.admit("checker", "198.51.100.1")).doesNotThrowAnyException();
    }

    @Test
    void theWholeNetworkOfAnIpv6HostCountsAsOneAddress() {
        assertThat(heard(i -> "name" + i, i -> "2001:db8:1:2::" + Integer.toHexString(i)))
                .isBetween(1, 70);
        assertThatCode(() -> throttle.admit("checker", "2001:db8:1:3::1")).doesNotThrowAnyException();
    }

    @Test
    void ofTenThousandNamesFromAsManyAddressesTheDeskHearsFewAndItsPeopleGetIn() {
        throttle.succeeded("checker", "198.51.100.1");
        assertThat(heard(i -> "name" + i, i -> "10.0." + i / 250 + "." + i % 250))
                .isBetween(1, 700);
        assertThatCode(() -> throttle.admit("checker", "198.51.100.1")).doesNotThrowAnyException();
    }

    @Test
    void failuresAloneCount() {
        for (int i = 0; i < GUESSES; i++) {
            throttle.admit("checker", "192.0.2.7");
            throttle.succeeded("checker", "192.0.2.7");
        }
        assertThatCode(() -> throttle.admit("checker", "192.0.2.7")).doesNotThrowAnyException();
    }

    @Test
    void aSuccessForgivesTheFailuresBeforeItAtThatAddress() {
        for (int i = 0; i < 7; i++) {
            throttle.failed("checker", "192.0.2.7");
        }
        throttle.succeeded("checker", "192.0.2.7");
        for (int i = 0; i < 7; i++) {
            throttle.failed("checker", "192.0.2.7");
        }
        assertThatCode(() -> throttle.admit("checker", "192.0.2.7")).doesNotThrowAnyException();
    }

    @Test
    void theFamiliarAddressItselfIsNoWayToGuess() {
        throttle.succeeded("checker", "192.0.2.7");
        assertThat(heard(i -> "checker", i -> "192.0.2.7")).isBetween(1, 10);
    }

    private int heard(java.util.function.IntFunction<String> name, java.util.function.IntFunction<String> address) {
        int heard = 0;
        for (int i = 0; i < GUESSES; i++) {
            try {
                throttle.admit(name.apply(i), address.apply(i));
            } catch (ThrottledException refused) {
                continue;
            }
            throttle.failed(name.apply(i), address.apply(i));
            heard++;
        }
        return heard;
    }
}
