package org.factdesk.ear.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import org.factdesk.ear.server.MoveRun;
import org.junit.jupiter.api.Test;

/** The move of a large desk from Derby to PostgreSQL; {@code -Dfactdesk.move.claims=} says how large. */
class MoveBenchmark {

    private static final int CLAIMS = Integer.getInteger("factdesk.move.claims", 100_000);

    @Test
    void aLargeDeskKilledHalfWayIsMovedWholeByTheNextTry() throws SQLException {
        assumeTrue(MoveRun.isPossible(), "There is no PostgreSQL on this machine.");
        String told = MoveRun.of(CLAIMS);
        System.out.println(told);
        assertThat(told).contains("all tables equal");
    }
}
