package org.factdesk.web.account;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.factdesk.service.account.FirstAccounts;
import org.factdesk.web.desk.DeskMessages;

/** The page behind the one-time link of a new desk: it makes the first administrator. */
@Named
@ViewScoped
public class FirstAdminView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FirstAccounts firstAccounts;

    @Inject
    private DeskMessages messages;

    private String key;
    private boolean opens;
    private String username;
    private String displayName;
    private String password;

    /** Sees whether the link still works. */
    public void open() {
        opens = firstAccounts.opens(key);
    }

    /** Makes the administrator and goes on to the sign-in page. */
    public String create() {
        String name = username == null ? "" : username.strip();
        boolean made = messages.attempt(() -> firstAccounts.makeFirstAdmin(key, name, displayName, password));
        password = null;
        if (!made) {
            open();
            return null;
        }
        messages.doneThere("account.first.done", name);
        return "/sign-in?faces-redirect=true";
    }

    public boolean isOpens() {
        return opens;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
