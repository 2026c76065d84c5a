package org.factdesk.service.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.desk.ThrottledException;

/** Checks who somebody is, by password or by what was checked before. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SignIn {

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private SignInThrottle throttle;

    /**
     * The account whose name and password these are. Unknown names, wrong passwords and disabled accounts take as long
     * and are told the same.
     *
     * @param address where the attempt comes from
     * @throws ThrottledException when there were too many failures
     */
    public Optional<AccountRow> byPassword(String username, String password, String address) {
        String name = username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
        try (SignInThrottle.Attempt attempt = throttle.admit(name, address)) {
            Optional<AccountRow> account = hashing.alone(() -> account(name, password));
            attempt.settle(account.isPresent());
            return account;
        }
    }

    private Optional<AccountRow> account(String name, String password) {
        Optional<Account> account =
                accounts.find(name).filter(found -> !found.username().equals(Caller.DESK));
        boolean fits = password != null
                && password.length() <= PasswordHashing.LONGEST
                && hashing.fits(password, account.map(Account::passwordHash).orElse(null));
        return account.filter(found -> fits && found.enabled()).map(AccountRow::of);
    }

    /** The account of this name, if it is enabled. */
    public Optional<AccountRow> known(String username) {
        return accounts.find(username).filter(Account::enabled).map(AccountRow::of);
    }

    /** The account that signed in before, if it is still enabled and its epoch has not moved on since. */
    public Optional<AccountRow> again(String username, int epoch) {
        return accounts.find(username)
                .filter(account -> account.enabled() && account.epoch() == epoch)
                .map(AccountRow::of);
    }
}
