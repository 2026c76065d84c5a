package org.factdesk.ear.server;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The databases on which the desk promises the same; each has one desk for all tests that ask for it. */
enum DeskDatabase {
    DERBY,
    POSTGRESQL;

    private static final Map<DeskDatabase, DeskServer> DESKS = new EnumMap<>(DeskDatabase.class);
    private static final boolean LONG = Boolean.getBoolean("factdesk.full.speed");
    private static Optional<PostgresServer> postgres;

    /** Those that this machine has: Derby always, PostgreSQL where it is installed or can be. */
    static Stream<DeskDatabase> here() {
        return PostgresServer.shared().isPresent() ? Stream.of(values()) : Stream.of(DERBY);
    }

    /** The PostgreSQL that holds the one desk and nothing else. */
    static synchronized Optional<PostgresServer> postgres() {
        if (postgres == null) {
            postgres = PostgresServer.another();
        }
        return postgres;
    }

    /** A desk on this database, started by whoever asks first and ended with the JVM. */
    DeskServer desk() {
        synchronized (DESKS) {
            return DESKS.computeIfAbsent(this, DeskDatabase::started);
        }
    }

    private static DeskServer started(DeskDatabase database) {
        DeskServer desk = DeskServer.demo("both-" + database.name().toLowerCase(java.util.Locale.ROOT));
        if (database == POSTGRESQL) {
            postgres().orElseThrow().hold(desk);
        }
        String made = System.getProperty("factdesk.race.generate");
        if (made != null) {
            desk.with("FACTDESK_GENERATE", made);
        }
        DeskServer started = (LONG ? desk.atFullSpeed() : desk).start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::kill));
        return started;
    }
}
