package org.factdesk.service.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.factdesk.domain.desk.InvalidException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepeatedRequestsTest {

    private static final String TARGET = "POST /api/articles";
    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);
    private static final KeptAnswer ANSWER = new KeptAnswer(201, "/api/articles/1", null, "{}");

    private final DatabaseInMemory database = new DatabaseInMemory();
    private final RepeatedRequests requests = new RepeatedRequests();
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    @BeforeEach
    void injectWhatTheContainerWould() {
        DatabaseInMemory.set(requests, "em", database.em());
        DatabaseInMemory.set(requests, "context", contextOf("checker"));
        DatabaseInMemory.set(requests, "clock", new DeskClock() {
            @Override
            public Instant now() {
                return now;
            }
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aKeyIsKnownForADayAndIsNewAfterwards() {
        keep("a key");
        now = now.plus(Duration.ofDays(1)).minusSeconds(1);
        assertThat(ask("a key")).contains(ANSWER);
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> requests.answer("a key", "POST /api/claims", BODY));
        now = now.plusSeconds(2);
        assertThat(ask("a key")).isEmpty();
    }

    @Test
    void whatIsOlderThanADayIsClearedAwayAndNothingElse() {
        keep("an old key");
        now = now.plus(Duration.ofHours(20));
        keep("a young key");
        now = now.plus(Duration.ofHours(5));
        tidy();
        assertThat(rows()).isEqualTo(1);
        assertThat(ask("a young key")).contains(ANSWER);
        now = now.plus(Duration.ofDays(1));
        tidy();
        assertThat(rows()).isZero();
    }

    @Test
    void theKeysOfOthersAreTheirOwn() {
        keep("a key");
        DatabaseInMemory.set(requests, "context", contextOf("reviewer"));
        assertThat(ask("a key")).isEmpty();
    }

    private void keep(String key) {
        inOneTransaction(() -> {
            assertThat(requests.answer(key, TARGET, BODY)).isEmpty();
            requests.keep(key, ANSWER);
            return null;
        });
    }

    private Optional<KeptAnswer> ask(String key) {
        return inOneTransaction(() -> requests.answer(key, TARGET, BODY));
    }

    private void tidy() {
        inOneTransaction(() -> {
            requests.forgetOld();
            return null;
        });
    }

    private long rows() {
        return database.em()
                .createQuery("select count(r) from RepeatedRequest r", Long.class)
                .getSingleResult();
    }

    private <T> T inOneTransaction(Supplier<T> work) {
        database.em().getTransaction().begin();
        T result = work.get();
        database.em().getTransaction().commit();
        database.em().clear();
        return result;
    }

    private static SessionContext contextOf(String username) {
        Principal principal = () -> username;
        return (SessionContext) Proxy.newProxyInstance(
                RepeatedRequestsTest.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> principal);
    }
}
