package org.factdesk.service.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import org.factdesk.domain.desk.ThrottledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SignInThrottleTest {

    private static final int GUESSES = 10_000;
    private static final int GUESSERS = 24;
    private static final int FREE = 8;

    private final AtomicLong clock = new AtomicLong();
    private final SignInThrottle throttle = new SignInThrottle(clock::get);

    @Test
    void ofTenThousandGuessesFromOneAddressAHandfulIsHeard() {
        assertThat(heard(i -> "checker", i -> "192.0.2.7")).isBetween(1, 10);
        assertThatExceptionOfType(ThrottledException.class)
                .isThrownBy(() -> throttle.admit("checker", "192.0.2.7"))
                .satisfies(refusal -> assertThat(refusal.retryAfterSeconds()).isPositive());
    }

    @Test
    void ofTenThousandGuessesFromAsManyAddressesFewAreHeardAndTheOwnerGetsIn() {
        right("checker", "198.51.100.1");
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
        right("checker", "198.51.100.1");
        assertThat(heard(i -> "name" + i, i -> "10.0." + i / 250 + "." + i % 250))
                .isBetween(1, 700);
        assertThatCode(() -> throttle.admit("checker", "198.51.100.1")).doesNotThrowAnyException();
    }

    @Test
    @Timeout(10)
    void whereTimeGoesOnWhileAGuessIsLookedAtItIsLetInOrRefusedAtOnce() {
        SignInThrottle quick = new SignInThrottle(() -> clock.addAndGet(2_000));
        for (int i = 0; i < GUESSES; i++) {
            assertThatCode(() -> quick.admit("checker", "192.0.2.7").settle(false))
                    .satisfiesAnyOf(failure -> assertThat(failure).isNull(), failure -> assertThat(failure)
                            .isInstanceOf(ThrottledException.class));
        }
    }

    @Test
    void failuresAloneCount() {
        for (int i = 0; i < GUESSES; i++) {
            right("checker", "192.0.2.7");
        }
        assertThatCode(() -> throttle.admit("checker", "192.0.2.7")).doesNotThrowAnyException();
    }

    @Test
    void aSuccessForgivesTheFailuresBeforeItAtThatAddress() {
        for (int i = 0; i < 7; i++) {
            wrong("checker", "192.0.2.7");
        }
        right("checker", "192.0.2.7");
        for (int i = 0; i < 7; i++) {
            wrong("checker", "192.0.2.7");
        }
        assertThatCode(() -> throttle.admit("checker", "192.0.2.7")).doesNotThrowAnyException();
    }

    @Test
    void theFamiliarAddressItselfIsNoWayToGuess() {
        right("checker", "192.0.2.7");
        assertThat(heard(i -> "checker", i -> "192.0.2.7")).isBetween(1, 10);
    }

    @Test
    void ofManyGuessesAtATimeNoMoreAreHeardThanOneAfterAnother() throws Exception {
        List<SignInThrottle.Attempt> open = new ArrayList<>();
        for (int i = 0; i < FREE; i++) {
            open.add(throttle.admit("checker", "192.0.2.7"));
        }
        ExecutorService guessers = Executors.newFixedThreadPool(GUESSERS);
        try {
            List<Future<SignInThrottle.Attempt>> more = new ArrayList<>();
            for (int i = 0; i < GUESSERS; i++) {
                more.add(guessers.submit(() -> throttle.admit("checker", "192.0.2.7")));
            }
            open.get(0).settle(false);
            for (Future<SignInThrottle.Attempt> one : more) {
                assertThatExceptionOfType(ExecutionException.class)
                        .isThrownBy(one::get)
                        .withCauseInstanceOf(ThrottledException.class);
            }
        } finally {
            guessers.shutdown();
        }
    }

    @Test
    void ofManyRightPasswordsAtATimeEveryOneGetsIn() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(GUESSERS);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 10 * GUESSERS; i++) {
                all.add(people.submit(() -> right("checker", "192.0.2.7")));
            }
            for (Future<?> one : all) {
                assertThatCode(one::get).doesNotThrowAnyException();
            }
        } finally {
            people.shutdown();
        }
    }

    @Test
    void anAttemptThatComesToNothingCountsForNothing() {
        for (int i = 0; i < GUESSES; i++) {
            throttle.admit("checker", "192.0.2.7").close();
        }
        assertThatCode(() -> throttle.admit("checker", "192.0.2.7")).doesNotThrowAnyException();
    }

    private void right(String username, String address) {
        throttle.admit(username, address).settle(true);
    }

    private void wrong(String username, String address) {
        throttle.admit(username, address).settle(false);
    }

    private int heard(IntFunction<String> name, IntFunction<String> address) {
        int heard = 0;
        for (int i = 0; i < GUESSES; i++) {
            heard += hears(name.apply(i), address.apply(i)) ? 1 : 0;
        }
        return heard;
    }

    private boolean hears(String username, String address) {
        try {
            wrong(username, address);
            return true;
        } catch (ThrottledException refused) {
            return false;
        }
    }
}
