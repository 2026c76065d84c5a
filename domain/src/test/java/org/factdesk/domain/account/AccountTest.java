package org.factdesk.domain.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.factdesk.domain.desk.Sample.MORNING;

import java.time.Duration;
import java.time.Instant;
import org.factdesk.domain.desk.InvalidException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final Instant END = MORNING.plus(Duration.ofDays(1));

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "Anna",
                "anna smith",
                "-anna",
                ".anna",
                "änna",
                "anna\n",
                "<b>",
                "a/b",
                "a23456789012345678901234567890123456789012"
            })
    void namesThatDoNotFitAreRefused(String username) {
        assertThatExceptionOfType(InvalidException.class)
                .isThrownBy(() -> new Account(username, "Anna", Role.CHECKER, "hash", MORNING))
                .satisfies(refusal -> assertThat(refusal.details()).containsEntry("field", "username"));
    }

    @Test
    void aNewAccountIsEnabled() {
        assertThat(account().enabled()).isTrue();
    }

    @Test
    void aTokenSpeaksForItsOwnerUntilItsHour() {
        Account owner = account();
        AccessToken token = new AccessToken("hash", owner, "script", MORNING, END);
        assertThat(token.speaksFor(owner, END.minusMillis(1))).isTrue();
        assertThat(token.speaksFor(owner, END)).isFalse();
    }

    @Test
    void aTokenSpeaksForNobodyElse() {
        AccessToken token = new AccessToken("hash", account(), "script", MORNING, END);
        assertThat(token.speaksFor(new Account("berta", "Berta", Role.ADMIN, "hash", MORNING), MORNING))
                .isFalse();
    }

    @Test
    void aRevokedTokenIsSilentAndKeepsTheMomentOfItsEnd() {
        Account owner = account();
        AccessToken token = new AccessToken("hash", owner, null, MORNING, END);
        token.revoke(MORNING);
        token.revoke(END);
        assertThat(token.speaksFor(owner, MORNING)).isFalse();
        assertThat(token.revokedAt()).isEqualTo(MORNING);
    }

    @Test
    void disablingEndsTokensForGoodEvenAfterTheAccountIsEnabledAgain() {
        Account owner = account();
        AccessToken token = new AccessToken("hash", owner, null, MORNING, END);
        owner.disable();
        assertThat(token.speaksFor(owner, MORNING)).isFalse();
        owner.enable();
        assertThat(owner.enabled()).isTrue();
        assertThat(token.speaksFor(owner, MORNING)).isFalse();
    }

    @Test
    void anotherPasswordEndsTokens() {
        Account owner = account();
        AccessToken token = new AccessToken("hash", owner, null, MORNING, END);
        owner.resetPassword("other");
        assertThat(token.speaksFor(owner, MORNING)).isFalse();
        assertThat(owner.passwordHash()).isEqualTo("other");
    }

    private static Account account() {
        return new Account("anna", "Anna", Role.CHECKER, "hash", MORNING);
    }
}
