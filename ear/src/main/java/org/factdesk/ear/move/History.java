package org.factdesk.ear.move;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Which migrations a database has had, beside those that this program knows. */
record History(Flyway flyway) {

    /** A migration by its version and the checksum of its words. */
    record Step(String version, Integer checksum) {}

    static History of(String url, String user, String password, Map<String, String> types) {
        return new History(Flyway.configure(History.class.getClassLoader())
                .dataSource(new Connections(url, user, password))
                .locations("classpath:db/migration")
                .placeholders(types)
                .load());
    }

    List<Step> applied() {
        // The making of a schema stands in the history too, without a version.
        return Arrays.stream(flyway.info().applied())
                .filter(info -> info.getVersion() != null)
                .map(History::step)
                .toList();
    }

    /** What this program would have applied. */
    List<Step> known() {
        return Arrays.stream(flyway.info().all())
                .filter(info -> info.getState().isResolved())
                .map(History::step)
                .toList();
    }

    /** The newest version that the database has, in words. */
    String version() {
        MigrationInfo current = flyway.info().current();
        return current == null ? "none" : current.getVersion().getVersion();
    }

    void migrate() {
        flyway.migrate();
    }

    private static Step step(MigrationInfo info) {
        return new Step(info.getVersion().getVersion(), info.getChecksum());
    }
}
