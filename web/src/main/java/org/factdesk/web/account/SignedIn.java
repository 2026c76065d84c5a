package org.factdesk.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.factdesk.service.account.AccountRow;

/**
 * What a session remembers of the person who signed in.
 *
 * @param epoch the account's epoch then; the session ends when it moves on
 */
record SignedIn(String username, int epoch) implements Serializable {

    private static final String ATTRIBUTE = SignedIn.class.getName();
    private static final long serialVersionUID = 1L;

    /** Begins a session for this person under a new id. */
    static void begin(HttpServletRequest request, AccountRow account) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(ATTRIBUTE, new SignedIn(account.username(), account.epoch()));
    }

    /** Who signed in in this request's session, or null. */
    static SignedIn of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (SignedIn) session.getAttribute(ATTRIBUTE);
    }
}
