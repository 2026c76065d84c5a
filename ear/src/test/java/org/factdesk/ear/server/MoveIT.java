package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A desk moves from the database in its home to PostgreSQL, whole, even when the first try is killed half-way. */
@Execution(ExecutionMode.CONCURRENT)
class MoveIT {

    private static final int CLAIMS = 60;

    @Test
    void aDeskKilledHalfWayIsMovedWholeByTheNextTryAndWorksOn() throws SQLException {
        assumeTrue(MoveRun.isPossible(), "There is no PostgreSQL on this machine.");
        assertThat(MoveRun.of(CLAIMS)).contains("all tables equal");
    }

    @Test
    void whatTheCommandLineLacksIsTold() {
        DeskServer nowhere = DeskServer.on(DeskServer.emptyHome("move-nowhere")).asked("move");
        assertThat(MoveRun.told(nowhere, 1)).contains("move --to jdbc:postgresql://host/database");
        DeskServer unknown = DeskServer.on(DeskServer.emptyHome("move-nowhere")).asked("fly");
        assertThat(MoveRun.told(unknown, 1)).contains("There is no command \"fly\"");
    }

    @Test
    void aHomeWithoutADeskIsTold() throws SQLException {
        assumeTrue(MoveRun.isPossible(), "There is no PostgreSQL on this machine.");
        PostgresServer postgres = PostgresServer.shared().orElseThrow();
        Path home = DeskServer.emptyHome("move-nothing");
        assertThat(MoveRun.told(MoveRun.move(postgres, home, postgres.empty("nothing")), 1))
                .contains("There is no desk to move in");
    }
}
