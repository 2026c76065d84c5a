package org.factdesk.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.factdesk.service.account.AccountRow;
import org.factdesk.service.account.NewToken;
import org.factdesk.service.account.TokenDesk;
import org.factdesk.web.desk.Retried;

/** Gives out a token in a transaction that begins after the password was checked, which takes long. */
@ApplicationScoped
public class TokenIssuing {

    @Inject
    private TokenDesk tokens;

    /** Makes a token for somebody who has just proved who they are. */
    @Retried
    public NewToken issue(AccountRow owner, String label) {
        return tokens.issue(owner, label);
    }
}
