package org.factdesk.ear.move;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.factdesk.ear.launch.HomeCheck;
import org.factdesk.ear.launch.Obstacle;
import org.factdesk.ear.launch.Settings;

/**
 * The command that moves a desk from the database in its home to PostgreSQL. Each table is moved whole or not at all,
 * then read back and compared; a try that was interrupted is taken up by the next one, which compares what is there
 * already and moves the rest.
 */
public final class Move {

    /** Kept here, because a logger that nobody holds is forgotten with its level. */
    private static final Logger QUIET = Logger.getLogger("org.flywaydb");

    private static final int STRIDE = 1000;
    private static final int ROWS_BETWEEN_LINES = 50_000;

    private final Settings settings;
    private final String to;
    private final PrintWriter console = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    private Move(Settings settings, String to) {
        this.settings = settings;
        this.to = to;
    }

    /** Takes {@code --to} and the address of the new database; the rest comes from the environment. */
    public static void main(String[] arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        QUIET.setLevel(Level.SEVERE);
        try {
            Settings settings = Settings.read(System.getenv(), "production");
            System.setProperty(
                    "derby.stream.error.file",
                    settings.home().resolve("derby.log").toString());
            new Move(settings, target(arguments)).run();
        } catch (Obstacle obstacle) {
            System.err.println(obstacle.getMessage());
            System.exit(1);
        } catch (SQLException | IOException e) {
            System.err.println("The move stopped ("
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                    + "); what was moved is kept: mend that and run the same command again.");
            System.exit(1);
        }
    }

    private static String target(String... arguments) throws Obstacle {
        if (arguments.length == 2 && arguments[0].equals("--to") && arguments[1].startsWith("jdbc:postgresql:")) {
            return arguments[1];
        }
        throw new Obstacle("Say where the desk moves to: move --to jdbc:postgresql://host/database, with"
                + " FACTDESK_DB_USER and FACTDESK_DB_PASSWORD set.");
    }

    private void run() throws Obstacle, SQLException, IOException {
        new HomeCheck(settings.home()).check();
        settings.at(to).checkDatabase();
        try (FileChannel channel = FileChannel.open(
                        settings.home().resolve("desk.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock();
                OldDesk old = OldDesk.in(settings.builtInDatabase());
                NewDesk fresh = new NewDesk(to, settings.user(), settings.password())) {
            if (lock == null) {
                throw new Obstacle("The desk in " + settings.home() + " runs; stop it, then move it.");
            }
            move(old, fresh);
        }
    }

    private void move(OldDesk old, NewDesk fresh) throws Obstacle, SQLException, IOException {
        History before = old.history();
        if (!before.applied().equals(before.known())) {
            throw new Obstacle(
                    "The desk's database is at schema version " + before.version()
                            + ", which is not the one of this program; start the desk once with this program, stop it, and move it then.");
        }
        History after = fresh.history();
        fresh.prepare(after);
        List<DeskTable> tables = old.tables();
        if (!after.applied().equals(before.applied())
                || !new TreeSet<>(fresh.tables())
                        .equals(tables.stream().map(DeskTable::name).collect(Collectors.toCollection(TreeSet::new)))) {
            throw new Obstacle("The database " + to.replaceFirst("\\?.*", "") + " is at schema version "
                    + after.version() + " and the desk at " + before.version()
                    + "; name an empty database, or empty this one.");
        }
        for (DeskTable table : tables) {
            moved(old, fresh, fresh.writable(table));
        }
        console.println("Bringing back the foreign keys.");
        fresh.finish();
        told(new Chain(fresh.connection()).firstBad());
    }

    private void moved(OldDesk old, NewDesk fresh, DeskTable table) throws Obstacle, SQLException, IOException {
        if (fresh.isMoved(table) && read(old.connection(), table).sameAs(read(fresh.connection(), table))) {
            fresh.connection().commit();
            console.println(table.name() + ": moved before, and the same.");
            return;
        }
        Contents given = copied(old, fresh, table);
        Contents got = read(fresh.connection(), table);
        fresh.connection().commit();
        if (!given.sameAs(got)) {
            throw new Obstacle("The table " + table.name() + " did not arrive as it was: " + given.rows()
                    + " rows with the hash " + given.hash() + " became " + got.rows() + " with " + got.hash()
                    + "; run the same command again.");
        }
        console.println(table.name() + ": " + got.rows() + " rows, hash " + got.hash() + ".");
    }

    private Contents copied(OldDesk old, NewDesk fresh, DeskTable table) throws SQLException, IOException {
        Contents contents = new Contents();
        try (Statement statement = old.connection().createStatement();
                ResultSet rows = statement.executeQuery(table.select());
                TableCopy copy = fresh.filling(table)) {
            while (rows.next()) {
                List<String> row = table.row(rows);
                contents.add(row);
                copy.add(row);
                if (contents.rows() % ROWS_BETWEEN_LINES == 0) {
                    console.println(table.name() + ": " + contents.rows() + " rows so far.");
                }
            }
            copy.end();
        }
        fresh.connection().commit();
        old.connection().commit();
        return contents;
    }

    private static Contents read(Connection connection, DeskTable table) throws SQLException {
        Contents contents = new Contents();
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(STRIDE);
            try (ResultSet rows = statement.executeQuery(table.select())) {
                while (rows.next()) {
                    contents.add(table.row(rows));
                }
            }
        }
        return contents;
    }

    private void told(long firstBad) throws Obstacle {
        if (firstBad != 0) {
            throw new Obstacle("The desk is moved, every table as it was, but its audit trail does not hold from entry "
                    + firstBad + " on, in the old database as in the new one; compare it with a backup or an export.");
        }
        console.println("The audit trail holds from the first entry to the last.");
        console.println("The desk is moved. Start it with FACTDESK_DB_URL=" + to.replaceFirst("\\?.*", "")
                + " and the same FACTDESK_HOME, which keeps what lies beside the database.");
    }
}
