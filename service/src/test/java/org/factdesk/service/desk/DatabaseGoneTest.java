package org.factdesk.service.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseGoneTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08003", "08006", "57P01", "57P02", "57P03"})
    void aConnectionThatCannotBeMadeOrWasEndedIsFoundAtTheBottom(String state) {
        SQLException bottom = new SQLException("gone", state);
        assertThat(DatabaseGone.in(new PersistenceException(new IllegalStateException(bottom))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "57014", "42601"})
    void whatTheDatabaseItselfRefusesIsSomethingElse(String state) {
        assertThat(DatabaseGone.in(new PersistenceException(new SQLException("refused", state))))
                .isFalse();
    }

    @Test
    void aDriverMaySayItByTheKindOfFailure() {
        assertThat(DatabaseGone.in(new SQLNonTransientConnectionException("gone")))
                .isTrue();
        assertThat(DatabaseGone.in(new SQLException("who knows"))).isFalse();
        assertThat(DatabaseGone.in(null)).isFalse();
    }
}
