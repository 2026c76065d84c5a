package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every step, tried through the web API from every state by every role, on claims of their own and of others, on both
 * databases: what the table of the workflow forbids is refused with 403 or 409 and changes nothing, what it allows is
 * done and leads where the table says.
 */
@Order(1)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the desks on both databases")
class WorkflowMatrixIT {

    /** By owner, who tries: everybody on what is their own, if they can own anything, and on what is somebody else's. */
    private static final Map<String, List<String>> PEOPLE_BY_OWNER = new TreeMap<>(Map.of(
            "writer", List.of("writer", "checker"),
            "checker", List.of("checker", "writer", "editor", "auditor", "admin"),
            "reviewer", List.of("reviewer", "checker"),
            "editor", List.of("editor", "reviewer")));

    static Stream<DeskDatabase> databases() {
        return DeskDatabase.here();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everyStepFromEveryStateByEveryRoleOnOwnAndForeignClaims(DeskDatabase database) {
        DeskServer desk = database.desk();
        List<WorkflowAttempts> all = Arrays.stream(WorkedClaim.State.values())
                .flatMap(state -> PEOPLE_BY_OWNER.entrySet().stream()
                        .map(entry -> new WorkflowAttempts(desk, state, entry.getKey(), entry.getValue())))
                .toList();
        all.forEach(WorkflowAttempts::make);
        assertThat(all.stream().flatMap(attempts -> attempts.wrong().stream())).isEmpty();
        assertThat(all.stream().mapToInt(WorkflowAttempts::refused).sum()).isGreaterThan(1600);
        assertThat(all.stream().mapToInt(WorkflowAttempts::done).sum()).isGreaterThan(180);
        assertThat(Api.as("auditor", desk).get("audit/verification").getBoolean("valid"))
                .isTrue();
    }
}
