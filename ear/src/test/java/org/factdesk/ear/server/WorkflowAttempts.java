package org.factdesk.ear.server;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.claim.ClaimStep;

/**
 * All steps by some people on the claims of one owner in one state. First come those that must be refused, all on one
 * claim, which is looked at before and after them; then those that must be done, each on a claim that is in the state.
 */
final class WorkflowAttempts {

    private static final Map<String, Role> ROLES = Map.of(
            "writer", Role.WRITER,
            "checker", Role.CHECKER,
            "reviewer", Role.REVIEWER,
            "editor", Role.DESK_EDITOR,
            "auditor", Role.AUDITOR,
            "admin", Role.ADMIN);

    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;

    /** The first evidence lets research begin, so there is none while a claim is open. */
    private static final int WITHOUT_EVIDENCE = 422;

    private final DeskServer desk;
    private final WorkedClaim.State state;
    private final String owner;
    private final List<String> people;
    private final List<String> wrong = new ArrayList<>();
    private String target;
    private WorkedClaim claim;
    private int refused;
    private int done;

    WorkflowAttempts(DeskServer desk, WorkedClaim.State state, String owner, List<String> people) {
        this.desk = desk;
        this.state = state;
        this.owner = owner;
        this.people = people;
    }

    void make() {
        target = WorkedClaim.marked(desk, "checker2", "checker2");
        claim = WorkedClaim.in(state, desk, owner, target);
        List<Attempt> toDo = new ArrayList<>();
        String before = claim.read();
        for (String person : people) {
            for (ClaimStep step : WorkedClaim.STEPS) {
                Attempt attempt = new Attempt(person, step, expected(person, step));
                if (!claim.offers(step)) {
                    continue;
                }
                if (attempt.refusal() == 0) {
                    toDo.add(attempt);
                } else {
                    refuse(attempt);
                }
            }
        }
        if (!claim.read().equals(before)) {
            wrong.add(state + " of " + owner + ": what was refused changed the claim");
        }
        toDo.forEach(this::doIt);
    }

    private void refuse(Attempt attempt) {
        HttpResponse<String> answer = claim.take(attempt.step(), attempt.person());
        refused++;
        if (answer.statusCode() != attempt.refusal()) {
            wrong.add(told(attempt, answer) + ", expected " + attempt.refusal());
        }
    }

    private void doIt(Attempt attempt) {
        if (claim == null) {
            claim = WorkedClaim.in(state, desk, owner, target);
        }
        HttpResponse<String> answer = claim.take(attempt.step(), attempt.person());
        done++;
        if (answer.statusCode() >= 300) {
            wrong.add(told(attempt, answer) + ", expected it to be done");
        } else if (!claim.status().equals(claim.leads(attempt.step()).name())) {
            wrong.add(told(attempt, answer) + " led to " + claim.status());
        }
        claim = null;
    }

    private String told(Attempt attempt, HttpResponse<String> answer) {
        return state + " of " + owner + ", " + attempt.step() + " by " + attempt.person() + ": " + answer.statusCode()
                + " " + answer.body();
    }

    /** 403, 409, 422, or 0 for what must be done. */
    private int expected(String person, ClaimStep step) {
        if (!step.takers().include(ROLES.get(person)) || claim.forbids(step, person)) {
            return FORBIDDEN;
        }
        if (state == WorkedClaim.State.OPEN && step == ClaimStep.PROPOSE) {
            return WITHOUT_EVIDENCE;
        }
        return claim.allows(step, person) ? 0 : CONFLICT;
    }

    List<String> wrong() {
        return wrong;
    }

    int refused() {
        return refused;
    }

    int done() {
        return done;
    }

    private record Attempt(String person, ClaimStep step, int refusal) {}
}
