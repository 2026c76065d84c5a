package org.factdesk.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The workflow as the desk's rules tell it, written out once more and compared step by step and state by state. */
class ClaimStepTest {

    private static final Map<String, String> LEADS_TO = Map.of(
            "START", "RESEARCHING",
            "PROPOSE", "PROPOSED",
            "APPROVE", "APPROVED",
            "RETURN", "RETURNED",
            "PUBLISH", "PUBLISHED",
            "GO_STALE", "STALE",
            "EXCUSE", "EXCUSED",
            "WITHDRAW", "WITHDRAWN");

    private static final Map<String, Set<String>> LEAVES = Map.of(
            "START", Set.of("OPEN"),
            "PROPOSE", Set.of("OPEN", "RESEARCHING", "AWAITING_REPLY", "RETURNED", "STALE", "PROPOSED"),
            "APPROVE", Set.of("PROPOSED"),
            "RETURN", Set.of("PROPOSED"),
            "PUBLISH", Set.of("APPROVED"),
            "GO_STALE", Set.of("APPROVED", "PUBLISHED", "CORRECTED"),
            "EXCUSE", Set.of("OPEN", "RESEARCHING", "AWAITING_REPLY", "PROPOSED", "RETURNED", "STALE"),
            "WITHDRAW",
                    Set.of(
                            "OPEN",
                            "RESEARCHING",
                            "AWAITING_REPLY",
                            "PROPOSED",
                            "RETURNED",
                            "APPROVED",
                            "STALE",
                            "EXCUSED"));

    static Stream<Arguments> everyStepFromEveryState() {
        return Arrays.stream(ClaimStep.values())
                .flatMap(step -> Arrays.stream(ClaimStatus.values()).map(status -> Arguments.of(step, status)));
    }

    @ParameterizedTest
    @MethodSource("everyStepFromEveryState")
    void aStepIsTakenFromItsStatesAlone(ClaimStep step, ClaimStatus status) {
        assertThat(step.leavesFrom(status)).isEqualTo(LEAVES.get(step.name()).contains(status.name()));
        assertThat(ClaimStep.from(status).contains(step)).isEqualTo(step.leavesFrom(status));
    }

    @Test
    void everyStepLeadsWhereTheRulesSay() {
        for (ClaimStep step : ClaimStep.values()) {
            assertThat(step.to().name()).as(step.name()).isEqualTo(LEADS_TO.get(step.name()));
        }
        assertThat(LEADS_TO).hasSameSizeAs(ClaimStep.values());
    }

    @Test
    void nothingLeavesAWithdrawnClaim() {
        assertThat(ClaimStep.from(ClaimStatus.WITHDRAWN)).isEmpty();
        assertThat(ClaimStep.from(ClaimStatus.MERGED)).isEmpty();
    }
}
