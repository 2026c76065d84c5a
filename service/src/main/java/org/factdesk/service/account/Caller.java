package org.factdesk.service.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.Principal;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.desk.NotAllowedException;

/** Who is asking. */
@Stateless
@PermitAll
public class Caller {

    /** The actor of what the desk does by itself: migrations, seeds, demo accounts. */
    public static final String DESK = "desk";

    private static final String NOBODY = "UNAUTHENTICATED";

    @Resource
    private SessionContext context;

    @Inject
    private AccountRepository accounts;

    /** The caller's username, or {@value #DESK} when nobody is signed in. */
    public String username() {
        Principal principal = context.getCallerPrincipal();
        String name = principal == null ? null : principal.getName();
        return name == null || name.isBlank() || name.equals(NOBODY) ? DESK : name;
    }

    /** The caller's account, refusing when it is unknown or disabled by now. */
    public Account account() {
        return accounts.find(username())
                .filter(Account::enabled)
                .orElseThrow(() -> new NotAllowedException(
                        "signed-out", "Your account is not active any more. Ask an administrator of the desk."));
    }
}
