package org.factdesk.web.review;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.factdesk.service.account.AccountDesk;
import org.factdesk.service.account.AccountRow;
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.web.desk.ActiveUser;
import org.factdesk.web.desk.DeskRight;
import org.factdesk.web.desk.DeskWords;

/** Taking a claim, giving it to somebody, or to nobody. */
@Named
@ViewScoped
public class AssignmentAct implements ClaimAct, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClaimDesk desk;

    @Inject
    private AccountDesk accounts;

    @Inject
    private ActiveUser user;

    @Inject
    private ClaimView view;

    @Inject
    private ClaimActs acts;

    @Inject
    private DeskWords words;

    private List<String> workers = List.of();
    private String assignee;
    private String wanted;

    @PostConstruct
    void begin() {
        if (user.can(DeskRight.LEAD)) {
            workers = accounts.workers().stream().map(AccountRow::username).toList();
        }
        forget();
    }

    /** Takes the claim. */
    public void take() {
        wanted = user.getUsername();
        again();
    }

    /** Gives it to the person chosen, or to nobody. */
    public void give() {
        wanted = assignee;
        again();
    }

    @Override
    public void again() {
        String to = wanted == null || wanted.isBlank() ? null : wanted;
        acts.perform(this, () -> desk.assign(view.claim(), view.getSeen(), to));
    }

    @Override
    public String name() {
        return "assignment";
    }

    @Override
    public List<Said> mine() {
        return List.of(new Said(words.of("claim.assignee"), person(wanted)));
    }

    @Override
    public List<Said> theirs() {
        return List.of(
                new Said(words.of("claim.assignee"), person(view.getSheet().assignee())));
    }

    private String person(String username) {
        return username == null || username.isBlank() ? words.of("claim.nobody") : username;
    }

    @Override
    public void follow() {
        forget();
    }

    @Override
    public void forget() {
        assignee = view.getSheet().assignee();
    }

    public List<String> getWorkers() {
        return workers;
    }

    public String getAssignee() {
        return assignee;
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }
}
