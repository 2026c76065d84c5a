package org.factdesk.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.account.Role;
import org.factdesk.service.account.AccountDesk;
import org.factdesk.service.account.AccountRow;
import org.factdesk.web.desk.ActiveUser;
import org.factdesk.web.desk.DeskMessages;
import org.primefaces.PrimeFaces;

/** The administrator's page of accounts: make, disable, enable, reset a password. */
@Named
@ViewScoped
public class AccountsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountDesk desk;

    @Inject
    private ActiveUser user;

    @Inject
    private DeskMessages messages;

    private List<AccountRow> rows = List.of();
    private String username;
    private String displayName;
    private Role role = Role.CHECKER;
    private String password;
    private final Map<String, String> passwords = new HashMap<>();

    /** Reads the accounts. */
    public void open() {
        rows = desk.all();
    }

    /** Makes the account that was typed. */
    public void create() {
        String name = username == null ? "" : username.strip();
        if (messages.attempt(() -> desk.create(name, displayName, role, password))) {
            messages.done("account.done.created", name);
            username = null;
            displayName = null;
            PrimeFaces.current().ajax().addCallbackParam("saved", "account");
        }
        password = null;
        open();
    }

    /** Shuts an account out. */
    public void disable(String name) {
        if (messages.attempt(() -> desk.disable(name))) {
            messages.done("account.done.disabled", name);
        }
        open();
    }

    /** Lets an account in again. */
    public void enable(String name) {
        if (messages.attempt(() -> desk.enable(name))) {
            messages.done("account.done.enabled", name);
        }
        open();
    }

    /** Gives an account another password. */
    public void reset(String name) {
        if (messages.attempt(() -> desk.resetPassword(name, passwords.get(name)))) {
            messages.done("account.done.reset", name);
        }
        passwords.clear();
        open();
    }

    /** Whether this is the account of the person who looks. */
    public boolean own(String name) {
        return user.getUsername().equals(name);
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public List<AccountRow> getRows() {
        return rows;
    }

    public Map<String, String> getPasswords() {
        return passwords;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
