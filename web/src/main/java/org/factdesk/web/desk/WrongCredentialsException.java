package org.factdesk.web.desk;

import org.factdesk.domain.desk.DeskException;

/** Name and password do not open the desk (401). */
public class WrongCredentialsException extends DeskException {

    private static final long serialVersionUID = 1L;

    /** The same for unknown names, wrong passwords and disabled accounts. */
    public WrongCredentialsException() {
        super(
                "wrong-credentials",
                "The username or the password is wrong, or the account is disabled. Check both and try again.");
    }
}
