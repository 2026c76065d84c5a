package org.factdesk.service.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.service.account.AccountRepository;
import org.factdesk.service.account.Caller;

/** Lets those take a step of the workflow whom its table names, and nobody else. */
@ApplicationScoped
public class StepGate {

    @Inject
    private Caller caller;

    @Inject
    private AccountRepository accounts;

    /**
     * The caller, who may take the step.
     *
     * @throws NotAllowedException when the caller's role may not
     */
    public Account require(ClaimStep step) {
        Account account = caller.account();
        if (!step.takers().include(account.role())) {
            throw new NotAllowedException(
                    "role", "To " + step.words() + " is for " + step.takers().words() + ". Ask one of them.");
        }
        return account;
    }

    /**
     * Refuses a person who takes no work on this desk.
     *
     * @param assignee a username, or null for nobody
     */
    void requireWorker(String assignee) {
        boolean fits = assignee == null
                || accounts.known(assignee)
                        .filter(account -> account.enabled() && account.role().takesWork())
                        .isPresent();
        if (!fits) {
            throw new InvalidException(
                            "no-worker",
                            "“" + assignee + "” is no active checker, reviewer or desk editor of this desk.")
                    .with("field", "assignee");
        }
    }
}
