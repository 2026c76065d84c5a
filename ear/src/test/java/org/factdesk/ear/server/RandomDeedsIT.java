package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random sequences of deeds through the services of a running desk, on both databases; {@code -Dfactdesk.sequences=}
 * says how many. Each has claims and a seed of its own and can be repeated by it: {@code -Dfactdesk.sequences.from=} is
 * the first one. {@code -Dfactdesk.sequences.hands=} lets several go on at once; {@code -Dfactdesk.full.speed=true}
 * makes a long run quicker and a short one slower.
 */
@Order(1)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the desks on both databases")
class RandomDeedsIT {

    private static final int SEQUENCES = Integer.getInteger("factdesk.sequences", 30);
    private static final int FIRST = Integer.getInteger("factdesk.sequences.from", 0);
    private static final int DEEDS = 16;
    private static final int HANDS = Integer.getInteger("factdesk.sequences.hands", 1);

    static Stream<DeskDatabase> databases() {
        return DeskDatabase.here();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void noSequenceApprovesByItsProposerKeepsAnApprovalOverAChangeOrBreaksTheChain(DeskDatabase database)
            throws Exception {
        DeskServer desk = database.desk();
        Map<String, Api> people = RandomDeeds.people().stream()
                .collect(Collectors.toMap(Function.identity(), person -> Api.as(person, desk)));
        long begin = System.nanoTime();
        LongAdder done = new LongAdder();
        LongAdder refused = new LongAdder();
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            for (Future<?> sequence : IntStream.range(FIRST, FIRST + SEQUENCES)
                    .mapToObj(seed -> hands.submit(() -> sequence(desk, people, seed, done, refused)))
                    .toList()) {
                sequence.get();
            }
        } finally {
            hands.shutdownNow();
        }
        assertThat(Api.as("auditor", desk).get("audit/verification").getBoolean("valid"))
                .isTrue();
        assertThat(done.sum()).isGreaterThan(SEQUENCES);
        System.out.printf(
                Locale.ROOT,
                "Random deeds on %s: %,d sequences of %d, %,d deeds done and %,d refused in %.0f s; nothing wrong%n",
                database,
                SEQUENCES,
                DEEDS,
                done.sum(),
                refused.sum(),
                (System.nanoTime() - begin) / 1e9);
    }

    private static void sequence(
            DeskServer desk, Map<String, Api> people, int seed, LongAdder done, LongAdder refused) {
        String claim = WorkedClaim.marked(desk, "checker", "checker");
        String other = WorkedClaim.marked(desk, "checker", "checker");
        RandomDeeds deeds = new RandomDeeds(people, new SplittableRandom(seed), claim, other);
        for (int deed = 0; deed < DEEDS; deed++) {
            assertThat(deeds.step()).as("seed %d, deed %d", seed, deed).isNull();
        }
        done.add(deeds.done());
        refused.add(deeds.refused());
    }
}
