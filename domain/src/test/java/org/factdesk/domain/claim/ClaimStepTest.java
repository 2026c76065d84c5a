package org.factdesk.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.factdesk.domain.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The workflow as the desk's rules tell it, written out once more and compared step by step and state by state. */
class ClaimStepTest {

    private static final String OWN = "stays or goes back";

    /** Step, who takes it, where it leads, and the states it leaves. */
    private static final List<String> RULES = List.of(
            "START | workers | RESEARCHING | OPEN",
            "TAKE_NEXT | workers | RESEARCHING | OPEN RETURNED",
            "ASK | workers | AWAITING_REPLY | RESEARCHING",
            "ANSWER | writer workers | RESEARCHING | AWAITING_REPLY",
            "GIVE_UP | workers | RESEARCHING | AWAITING_REPLY",
            "PROPOSE | workers | PROPOSED | OPEN RESEARCHING AWAITING_REPLY PROPOSED RETURNED STALE",
            "APPROVE | reviewers | APPROVED | PROPOSED",
            "RETURN | reviewers | RETURNED | PROPOSED",
            "PUBLISH | editors | PUBLISHED | APPROVED",
            "CORRECT | editors | " + OWN + " | PUBLISHED STALE CORRECTED",
            "APPROVE_CORRECTION | reviewers | CORRECTED | PUBLISHED STALE CORRECTED",
            "RETURN_CORRECTION | reviewers | " + OWN + " | PUBLISHED STALE CORRECTED",
            "EXCUSE | editors | EXCUSED | OPEN RESEARCHING AWAITING_REPLY PROPOSED RETURNED STALE",
            "WITHDRAW | editors | WITHDRAWN"
                    + " | OPEN RESEARCHING AWAITING_REPLY PROPOSED RETURNED APPROVED STALE EXCUSED",
            "MERGE | editors | MERGED | OPEN RESEARCHING AWAITING_REPLY PROPOSED RETURNED APPROVED STALE",
            "UNMERGE | editors | " + OWN + " | MERGED",
            "GO_STALE | nobody | STALE | APPROVED PUBLISHED CORRECTED",
            "LOSE_EVIDENCE | nobody | RETURNED | PROPOSED",
            "TAKE_IN | nobody | STALE | PROPOSED RETURNED APPROVED PUBLISHED CORRECTED");

    private static final Map<String, Set<Role>> PEOPLE = Map.of(
            "workers", Set.of(Role.CHECKER, Role.REVIEWER, Role.DESK_EDITOR),
            "writer workers", Set.of(Role.WRITER, Role.CHECKER, Role.REVIEWER, Role.DESK_EDITOR),
            "reviewers", Set.of(Role.REVIEWER, Role.DESK_EDITOR),
            "editors", Set.of(Role.DESK_EDITOR),
            "nobody", Set.of());

    private static String[] rule(ClaimStep step) {
        return RULES.stream()
                .map(rule -> rule.split(" \\| "))
                .filter(parts -> parts[0].equals(step.name()))
                .findFirst()
                .orElseThrow();
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return Arrays.stream(ClaimStep.values())
                .flatMap(step -> Arrays.stream(ClaimStatus.values()).map(status -> Arguments.of(step, status)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void aStepIsTakenFromItsStatesAlone(ClaimStep step, ClaimStatus status) {
        Set<String> leaves = Set.of(rule(step)[3].split(" "));
        assertThat(step.leavesFrom(status)).isEqualTo(leaves.contains(status.name()));
        assertThat(ClaimStep.from(status).contains(step)).isEqualTo(step.leavesFrom(status));
    }

    @ParameterizedTest
    @EnumSource(ClaimStep.class)
    void everyStepLeadsWhereTheRulesSayAndIsTakenByWhomTheyName(ClaimStep step) {
        assertThat(step.to().map(Enum::name).orElse(OWN)).isEqualTo(rule(step)[2]);
        for (Role role : Role.values()) {
            assertThat(step.takers().include(role))
                    .as(role.name())
                    .isEqualTo(PEOPLE.get(rule(step)[1]).contains(role));
        }
        assertThat(RULES).hasSameSizeAs(ClaimStep.values());
    }

    @Test
    void nothingLeavesAWithdrawnClaimAndAMergedOneOnlyGoesBack() {
        assertThat(ClaimStep.from(ClaimStatus.WITHDRAWN)).isEmpty();
        assertThat(ClaimStep.from(ClaimStatus.MERGED)).containsExactly(ClaimStep.UNMERGE);
    }
}
