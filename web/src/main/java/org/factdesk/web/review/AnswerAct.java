package org.factdesk.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.claim.Addressee;
import org.factdesk.domain.claim.QueryId;
import org.factdesk.service.claim.QueryDesk;
import org.factdesk.service.claim.QueryRow;
import org.factdesk.web.desk.ActiveUser;
import org.factdesk.web.desk.DeskRight;
import org.factdesk.web.desk.DeskWords;

/** Noting what somebody answered, or that no answer came. */
@Named
@ViewScoped
public class AnswerAct implements ClaimAct, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QueryDesk desk;

    @Inject
    private ClaimView view;

    @Inject
    private ClaimActs acts;

    @Inject
    private ActiveUser user;

    @Inject
    private DeskWords words;

    private final Map<String, String> answers = new HashMap<>();
    private String chosen;
    private boolean none;

    /** Notes the answer that was typed for this query. */
    public void answer(String query) {
        chosen = query;
        none = false;
        again();
    }

    /** Notes that this query was not answered. */
    public void giveUp(String query) {
        chosen = query;
        none = true;
        again();
    }

    @Override
    public void again() {
        QueryId query = new QueryId(chosen);
        acts.perform(this, () -> {
            if (none) {
                desk.giveUp(query, view.getSeen());
            } else {
                desk.answer(query, view.getSeen(), answers.get(chosen));
            }
        });
    }

    /** Why the person may not answer this query, or null. */
    public String why(QueryRow query) {
        if (view.getSheet().status().closed()) {
            return view.getMay().check();
        }
        if (user.getRole() == Role.WRITER) {
            return query.to() == Addressee.WRITER ? null : words.of("claim.why.claimantQuery");
        }
        return user.can(DeskRight.CHECK) ? null : words.of("claim.why.check");
    }

    /** Whether the person may give a query up. */
    public boolean isGivingUp() {
        return user.can(DeskRight.CHECK);
    }

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public List<Said> mine() {
        String said = none ? words.of("claim.query.giveUp") : answers.get(chosen);
        return List.of(new Said(words.of("claim.query.answer"), said));
    }

    @Override
    public List<Said> theirs() {
        return view.getSheet().course().queries().stream()
                .filter(query -> query.id().equals(chosen) && query.answer() != null)
                .map(query -> new Said(words.of("claim.query.answer"), query.answer()))
                .toList();
    }

    @Override
    public void forget() {
        answers.remove(chosen);
    }

    public Map<String, String> getAnswers() {
        return answers;
    }
}
