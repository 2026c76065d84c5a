package org.factdesk.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.factdesk.domain.account.Role;
import org.factdesk.service.account.AccountRow;

/** Who looks at the page, as its expressions ask: {@code activeUser.can('CHECK')}. */
@Named
@RequestScoped
public class ActiveUser {

    private static final String ATTRIBUTE = ActiveUser.class.getName();

    @Inject
    private HttpServletRequest request;

    @Inject
    private DeskWords words;

    /** Notes for the rest of this request who is signed in. */
    public static void note(HttpServletRequest request, AccountRow account) {
        request.setAttribute(ATTRIBUTE, account);
    }

    private AccountRow account() {
        return (AccountRow) request.getAttribute(ATTRIBUTE);
    }

    /** Whether anybody is signed in. */
    public boolean isKnown() {
        return account() != null;
    }

    /** The username; empty when nobody is signed in. */
    public String getUsername() {
        return isKnown() ? account().username() : "";
    }

    public String getDisplayName() {
        return isKnown() ? account().displayName() : "";
    }

    /** Two letters for the round picture. */
    public String getInitials() {
        return DeskLook.letters(getUsername());
    }

    /** The role, or null when nobody is signed in. */
    public Role getRole() {
        return isKnown() ? account().role() : null;
    }

    public String getRoleWord() {
        return isKnown() ? words.of("role." + getRole().name()) : "";
    }

    /** Whether the page may offer this to the person. */
    public boolean can(DeskRight right) {
        return right.belongsTo(getRole());
    }
}
