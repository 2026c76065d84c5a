package org.factdesk.service.account;

import java.time.Instant;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;

/** An account as it is shown; never its password. */
public record AccountRow(
        String username, String displayName, Role role, boolean enabled, int epoch, Instant createdAt, String mail) {

    static AccountRow of(Account account) {
        return new AccountRow(
                account.username(),
                account.displayName(),
                account.role(),
                account.enabled(),
                account.epoch(),
                account.createdAt(),
                account.mail());
    }
}
