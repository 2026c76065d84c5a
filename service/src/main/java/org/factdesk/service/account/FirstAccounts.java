package org.factdesk.service.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.DeskNotes;
import org.factdesk.service.desk.DeskSettings;

/**
 * How the first people get in: the demo desk makes one account for each role, a production desk none, but a link that
 * works once and makes the first administrator.
 */
@Stateless
@PermitAll
public class FirstAccounts {

    private static final String KEY_NOTE = "first-admin-key";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The demo accounts in the order in which they are shown. */
    private static final Map<String, Role> DEMO = demoRoles();

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordHashing hashing;

    @Inject
    private DeskSettings settings;

    @Inject
    private DeskNotes notes;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    private static Map<String, Role> demoRoles() {
        Map<String, Role> roles = new LinkedHashMap<>();
        roles.put("writer", Role.WRITER);
        roles.put("checker", Role.CHECKER);
        roles.put("checker2", Role.CHECKER);
        roles.put("reviewer", Role.REVIEWER);
        roles.put("reviewer2", Role.REVIEWER);
        roles.put("editor", Role.DESK_EDITOR);
        roles.put("auditor", Role.AUDITOR);
        roles.put("admin", Role.ADMIN);
        return roles;
    }

    /** The demo accounts and their roles; empty on a production desk. */
    public Map<String, Role> demoAccounts() {
        return settings.demo() ? Collections.unmodifiableMap(DEMO) : Map.of();
    }

    /** The one account that never signs in and stands for the desk itself. */
    public void makeDesk() {
        if (accounts.find(Caller.DESK).isEmpty()) {
            Account desk = new Account(Caller.DESK, "The desk", Role.WRITER, "none", clock.now());
            desk.disable();
            accounts.add(desk);
        }
    }

    /** Makes the demo accounts that are missing and brings their password up to date. */
    public void makeDemo() {
        String hash = null;
        String password = demoPassword();
        for (Map.Entry<String, Role> wanted : DEMO.entrySet()) {
            Optional<Account> account = accounts.find(wanted.getKey());
            if (account.isPresent() && hashing.fits(password, account.get().passwordHash())) {
                return;
            }
            hash = hash == null ? hashing.hash(password) : hash;
            if (account.isPresent()) {
                account.get().resetPassword(hash);
            } else {
                String name = wanted.getKey().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                        + wanted.getKey().substring(1);
                accounts.add(new Account(wanted.getKey(), name, wanted.getValue(), hash, clock.now()));
            }
        }
        events.fire(DeskEvent.of("DEMO_ACCOUNTS_MADE"));
    }

    /** The password of the demo accounts: the one set, else one made up once and kept in the desk's home. */
    public String demoPassword() {
        if (!settings.demo()) {
            throw new NotAllowedException("no-demo", "This is no demo desk.");
        }
        return settings.demoPassword().orElseGet(() -> kept(settings.home().resolve("demo-password.txt")));
    }

    private static String kept(Path file) {
        try {
            if (Files.exists(file)) {
                return Files.readString(file).strip();
            }
            String made = random(9);
            Files.createDirectories(file.getParent());
            Files.writeString(file, made + "\n");
            return made;
        } catch (IOException e) {
            throw new IllegalStateException("The demo password cannot be kept in " + file, e);
        }
    }

    /** A new one-time key for the first administrator, when there is no account yet; any earlier key is void. */
    public Optional<String> newFirstAdminKey() {
        if (!accounts.none()) {
            return Optional.empty();
        }
        String key = random(32);
        notes.write(KEY_NOTE, TokenDesk.sha256(key));
        return Optional.of(key);
    }

    /** Whether the key of a first-administrator link still works. */
    public boolean opens(String key) {
        return key != null
                && accounts.none()
                && notes.read(KEY_NOTE).map(TokenDesk.sha256(key)::equals).orElse(false);
    }

    /** Makes the first administrator; the key is used up. */
    public AccountRow makeFirstAdmin(String key, String username, String displayName, String password) {
        if (!opens(key)) {
            throw new NotAllowedException(
                    "first-admin-key",
                    "This link was used already or is not the newest one. Restart the desk to print another, or sign in.");
        }
        Account account = new Account(username, displayName, Role.ADMIN, hashing.hash(password), clock.now());
        accounts.add(account);
        notes.write(KEY_NOTE, null);
        events.fire(DeskEvent.of("FIRST_ADMIN_MADE").with("account", account.username()));
        return AccountRow.of(account);
    }

    private static String random(int bytes) {
        byte[] bits = new byte[bytes];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
