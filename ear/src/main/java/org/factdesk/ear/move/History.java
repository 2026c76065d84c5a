package org.factdesk.ear.move;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        return steps(flyway.info().applied(), MigrationInfo::getAppliedChecksum);
    }

    /** What this program would have applied; a migration that was applied answers with the database's sum unless asked. */
    List<Step> known() {
        MigrationInfo[] resolved = Arrays.stream(flyway.info().all())
                .filter(info -> info.getState().isResolved())
                .toArray(MigrationInfo[]::new);
        return steps(resolved, MigrationInfo::getResolvedChecksum);
    }

    /** The newest version that the database has, in words. */
    String version() {
        MigrationInfo current = flyway.info().current();
        return current == null ? "none" : current.getVersion().getVersion();
    }

    void migrate() {
        flyway.migrate();
    }

    /** The making of a schema stands in the history too, without a version. */
    private static List<Step> steps(MigrationInfo[] migrations, Function<MigrationInfo, Integer> checksum) {
        return Arrays.stream(migrations)
                .filter(info -> info.getVersion() != null)
                .map(info -> new Step(info.getVersion().getVersion(), checksum.apply(info)))
                .toList();
    }
}
