package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.as;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.claim.ClaimStep;
import org.junit.jupiter.api.Test;

/**
 * Every step, tried from every state by every role, on claims of their own and of others: what the table of the workflow
 * forbids is refused with 403 or 409 and changes nothing, what it allows is done and leads where the table says.
 */
class WorkflowMatrixIT {

    private static final Map<String, Role> PEOPLE = Map.of(
            "writer", Role.WRITER,
            "checker", Role.CHECKER,
            "reviewer", Role.REVIEWER,
            "editor", Role.DESK_EDITOR,
            "auditor", Role.AUDITOR,
            "admin", Role.ADMIN);

    /** The steps for which it matters whose verdict it is. */
    private static final List<ClaimStep> ON_VERDICTS = List.of(ClaimStep.PROPOSE, ClaimStep.APPROVE, ClaimStep.RETURN);

    private final Map<String, WorkedClaim> fixtures = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int tried;
    private int done;

    @Test
    void everyStepFromEveryStateByEveryRoleOnOwnAndForeignClaims() {
        for (WorkedClaim.State state : WorkedClaim.State.values()) {
            for (String owner : List.of("checker", "reviewer", "editor")) {
                for (String person : PEOPLE.keySet()) {
                    for (ClaimStep step : owner.equals("checker") ? WorkedClaim.STEPS : ON_VERDICTS) {
                        attempt(state, owner, person, step);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(1200);
        assertThat(done).isGreaterThan(100);
        assertThat(as("auditor").get("/api/audit/verification").is(200).json().getBoolean("valid"))
                .isTrue();
    }

    private void attempt(WorkedClaim.State state, String owner, String person, ClaimStep step) {
        WorkedClaim claim = fixtures.computeIfAbsent(state + owner, key -> WorkedClaim.in(state, owner));
        if (!claim.offers(step)) {
            return;
        }
        int expected = expected(claim, person, step);
        JsonObject before = claim.known();
        Reply reply = claim.take(step, person);
        JsonObject after = claim.read();
        tried++;
        String what = state + " of " + owner + ", " + step + " by " + person + ": " + reply.status();
        if (expected != 2 && reply.status() == expected) {
            if (!after.equals(before)) {
                wrong.add(what + " changed the claim");
            }
        } else if (expected == 2 && reply.status() / 100 == 2) {
            done++;
            if (!after.getString("status").equals(claim.leads(step).name())) {
                wrong.add(what + " led to " + after.getString("status"));
            }
        } else {
            wrong.add(what + ", expected " + expected);
        }
        if (!after.equals(before)) {
            fixtures.remove(state + owner);
        }
    }

    /** 403, 409, or 2 for anything done. */
    private static int expected(WorkedClaim claim, String person, ClaimStep step) {
        if (!step.takers().include(PEOPLE.get(person)) || claim.forbids(step, person)) {
            return 403;
        }
        return claim.allows(step) ? 2 : 409;
    }
}
