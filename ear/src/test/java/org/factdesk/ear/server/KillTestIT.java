package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class KillTestIT {

    private static final int KILLS = Integer.getInteger("factdesk.kills", 3);

    @Test
    void nothingAcknowledgedIsLostWhenTheServerIsKilled() throws InterruptedException {
        long seed = Long.getLong("factdesk.seed", System.nanoTime());
        System.out.println("Kill test: seed " + seed + ", " + KILLS + " kills");
        int told = KillRun.of(KILLS, seed);
        System.out.println("Kill test: seed " + seed + ", " + KILLS + " kills, " + told
                + " acknowledged writes, none lost, none half done, the chain verifies");
        assertThat(told).isGreaterThan(KILLS * 4);
    }
}
