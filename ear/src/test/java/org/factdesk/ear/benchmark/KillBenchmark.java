package org.factdesk.ear.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.factdesk.ear.server.KillRun;
import org.junit.jupiter.api.Test;

class KillBenchmark {

    private static final int KILLS = Integer.getInteger("factdesk.kills", 50);

    @Test
    void nothingAcknowledgedIsLostInFiftyKills() throws InterruptedException {
        long seed = Long.getLong("factdesk.seed", System.nanoTime());
        System.out.println("Kill test: seed " + seed + ", " + KILLS + " kills");
        int told = KillRun.of(KILLS, seed);
        System.out.println("Kill test: seed " + seed + ", " + KILLS + " kills, " + told
                + " acknowledged writes, none lost, none half done, the chain verifies");
        assertThat(told).isGreaterThan(KILLS * 4);
    }
}
