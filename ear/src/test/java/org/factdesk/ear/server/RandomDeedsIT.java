package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random sequences of deeds through the services of a running desk, on both databases; {@code -Dfactdesk.sequences=}
 * says how many. Each begins with a seed of its own and can be repeated by it.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the desks on both databases")
class RandomDeedsIT {

    private static final int SEQUENCES = Integer.getInteger("factdesk.sequences", 30);
    private static final int DEEDS = 16;

    static Stream<DeskDatabase> databases() {
        return DeskDatabase.here();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void noSequenceApprovesByItsProposerKeepsAnApprovalOverAChangeOrBreaksTheChain(DeskDatabase database) {
        DeskServer desk = database.desk();
        Map<String, Api> people = RandomDeeds.people().stream()
                .collect(Collectors.toMap(Function.identity(), person -> Api.as(person, desk)));
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Api checker = people.get("checker");
            RandomDeeds deeds = new RandomDeeds(
                    people, new SplittableRandom(seed), claim(checker, seed), claim(checker, -seed - 1));
            for (int deed = 0; deed < DEEDS; deed++) {
                assertThat(deeds.step()).as("seed %d, deed %d", seed, deed).isNull();
            }
        }
        assertThat(Api.as("auditor", desk).get("audit/verification").getBoolean("valid"))
                .isTrue();
    }

    private static String claim(Api checker, int number) {
        String words = "the harbour counted " + number + " boats at " + System.nanoTime();
        String article = checker.post(
                        "articles", Json.createObjectBuilder().add("text", "On Monday " + words + " in all."))
                .getString("id");
        return checker.post(
                        "articles/" + article + "/claims",
                        Json.createObjectBuilder()
                                .add("quote", Json.createObjectBuilder().add("exact", words)))
                .getString("id");
    }
}
