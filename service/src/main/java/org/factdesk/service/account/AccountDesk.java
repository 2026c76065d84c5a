package org.factdesk.service.account;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.desk.ConflictException;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.service.desk.DeskClock;

/** What an administrator does with accounts. */
@Stateless
@RolesAllowed("ADMIN")
public class AccountDesk {

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private Caller caller;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    /** All accounts by username. */
    public List<AccountRow> all() {
        return accounts.all().stream().map(AccountRow::of).toList();
    }

    /** The people that work can be given to, by username. */
    @RolesAllowed({"CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR", "WRITER"})
    public List<AccountRow> workers() {
        return accounts.all().stream()
                .filter(account -> account.enabled() && account.role().takesWork())
                .map(AccountRow::of)
                .toList();
    }

    /** The caller's own account. */
    @PermitAll
    public AccountRow me() {
        return AccountRow.of(caller.account());
    }

    /**
     * Sets where notices reach the caller by mail.
     *
     * @param address null or blank for nowhere
     */
    @RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR", "ADMIN"})
    public AccountRow reachMeAt(String address) {
        Account account = caller.account();
        account.reachAt(address);
        tell("MAIL_ADDRESS_SET", account);
        return AccountRow.of(account);
    }

    /** Makes an account; its owner signs in with this password. */
    public AccountRow create(String username, String displayName, Role role, String password) {
        if (accounts.known(username).isPresent()) {
            throw new ConflictException(
                            "username-taken",
                            "There is already an account “" + username + "”. Choose another username.")
                    .with("field", "username");
        }
        Account account = new Account(username, displayName, role, hashing.hash(password), clock.now());
        accounts.add(account);
        tell("ACCOUNT_CREATED", account);
        return AccountRow.of(account);
    }

    /** Shuts an account out; its sessions and tokens end at once. */
    public void disable(String username) {
        if (username.equals(caller.username())) {
            throw new ConflictException(
                    "own-account", "You cannot disable your own account. Ask another administrator.");
        }
        Account account = accounts.require(username);
        account.disable();
        tell("ACCOUNT_DISABLED", account);
    }

    /** Lets a disabled account in again. */
    public void enable(String username) {
        Account account = accounts.require(username);
        account.enable();
        tell("ACCOUNT_ENABLED", account);
    }

    /** Gives an account another password; its sessions and tokens end at once. */
    public void resetPassword(String username, String password) {
        Account account = accounts.require(username);
        account.resetPassword(hashing.hash(password));
        tell("PASSWORD_RESET", account);
    }

    private void tell(String action, Account account) {
        events.fire(DeskEvent.of(action)
                .with("account", account.username())
                .with("role", account.role().name()));
    }
}
