package org.factdesk.ear.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * A desk with so many made-up claims, for measuring, and the way past it to its database. A desk that was filled before
 * is taken instead where {@code -Dfactdesk.filled.derby=} names its home or {@code -Dfactdesk.filled.postgresql=} its
 * database, with {@code -Dfactdesk.filled.secret=}, for the account {@code factdesk}, and
 * {@code -Dfactdesk.filled.home=} the home beside that database, which holds its index of words.
 */
public final class FilledDesk implements AutoCloseable {

    private static final String USER = "factdesk";

    private final String name;
    private final String url;
    private final String secret;
    private final DeskServer server;

    private FilledDesk(DeskDatabase database, int claims) throws SQLException {
        name = database == DeskDatabase.DERBY ? "Derby" : "PostgreSQL";
        String filled = System.getProperty("factdesk.filled." + name.toLowerCase(java.util.Locale.ROOT));
        boolean derby = database == DeskDatabase.DERBY;
        String home = derby ? filled : filled == null ? null : System.getProperty("factdesk.filled.home");
        server = DeskServer.on(home == null ? DeskServer.emptyHome("filled-" + name) : Path.of(home))
                .with("FACTDESK_MODE", "demo")
                .with("FACTDESK_DEMO_PASSWORD", DeskServer.PASSWORD)
                .atFullSpeed();
        if (filled == null) {
            server.with("FACTDESK_GENERATE", String.valueOf(claims));
        }
        if (derby) {
            url = "jdbc:derby:" + server.home().resolve("db");
            secret = "";
        } else if (filled == null) {
            PostgresServer postgres = PostgresServer.shared().orElseThrow();
            url = postgres.empty("filled");
            secret = postgres.secret();
        } else {
            url = filled;
            secret = System.getProperty("factdesk.filled.secret");
        }
        if (!derby) {
            server.with("FACTDESK_DB_URL", url).with("FACTDESK_DB_USER", USER).with("FACTDESK_DB_PASSWORD", secret);
        }
    }

    /** The databases of this machine by name. */
    public static Stream<String> databases() {
        return DeskDatabase.here().map(Enum::name);
    }

    /** A desk of that size on a database, started. */
    public static FilledDesk on(String database, int claims) throws SQLException {
        FilledDesk desk = new FilledDesk(DeskDatabase.valueOf(database), claims);
        desk.server.start();
        return desk;
    }

    /** What its database is called. */
    public String name() {
        return name;
    }

    public DeskServer server() {
        return server;
    }

    /** A connection past the desk; Derby is open to one process only, so that the desk must have ended. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, USER, secret);
    }

    /** Ends the desk, and the database in this process where it was opened in it. */
    @Override
    public void close() {
        server.stop();
    }
}
