package org.factdesk.ear.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A PostgreSQL of the tests' own: on the loopback address, in a folder of its own that goes with the JVM, from the
 * packages of Debian or Ubuntu, which are installed where they are missing and the tests run as root.
 */
final class PostgresServer {

    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");
    private static final String USER = "factdesk";
    private static Optional<PostgresServer> shared;

    private final Path programs;
    private final Path folder;
    private final int port;
    private final String password = UUID.randomUUID().toString();

    private PostgresServer(Path programs) throws IOException {
        this.programs = programs;
        this.folder = Files.createTempDirectory("factdesk-postgresql");
        this.port = DeskServer.freePort();
    }

    /** The server, started by whoever asks first; empty where this machine has none and can get none. */
    static synchronized Optional<PostgresServer> shared() {
        if (shared == null) {
            try {
                shared = begun();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared;
    }

    /** One that its owner alone uses, and may stop at any moment; empty like the shared one. */
    static Optional<PostgresServer> another() {
        try {
            return begun();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<PostgresServer> begun() throws IOException {
        Optional<Path> programs = programs();
        if (programs.isEmpty() && root() && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            System.out.println("There is no PostgreSQL on this machine: installing the package \"postgresql\".");
            run(List.of("apt-get", "-q", "update"));
            run(List.of("apt-get", "-q", "-y", "--no-install-recommends", "install", "postgresql"));
            programs = programs();
        }
        if (programs.isEmpty()) {
            System.out.println("There is no PostgreSQL on this machine, so these tests run on Derby alone:"
                    + " install your system's package \"postgresql\".");
            return Optional.empty();
        }
        PostgresServer server = new PostgresServer(programs.get());
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return Optional.of(server);
    }

    private static Optional<Path> programs() throws IOException {
        if (!Files.isDirectory(PACKAGES)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(PACKAGES)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.comparing(Path::toString));
        }
    }

    private static boolean root() {
        return "root".equals(System.getProperty("user.name"));
    }

    private void start() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), password);
        if (root()) {
            run(List.of("chown", "-R", "postgres", folder.toString()));
        }
        String data = folder.resolve("data").toString();
        asOwner("initdb", "-D", data, "-U", USER, "-A", "scram-sha-256", "-E", "UTF8", "--pwfile=" + secret);
        startAgain();
    }

    /** Starts it on the data it had. */
    void startAgain() throws IOException {
        String data = folder.resolve("data").toString();
        String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=" + folder
                + (keepsStatements() ? " -c shared_preload_libraries=pg_stat_statements" : "");
        asOwner("pg_ctl", "-D", data, "-w", "-l", folder.resolve("log").toString(), "-o", options, "start");
    }

    /** Whether it can tell which statements were asked of it. */
    boolean keepsStatements() throws IOException {
        try (Stream<Path> files = Files.find(PACKAGES, 3, (file, seen) -> file.endsWith("pg_stat_statements.so"))) {
            return files.findAny().isPresent();
        }
    }

    /** Ends it at once, as a failing machine would. */
    void crash() throws IOException {
        asOwner("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
    }

    private void stop() {
        try {
            crash();
            try (Stream<Path> tree = Files.walk(folder)) {
                for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL refuses to run as root, so root hands it to the user that its package made. */
    private void asOwner(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if (root()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException {
        Path log = Files.createTempFile("factdesk-command", ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.directory(Path.of("/").toFile());
        builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
        try {
            if (builder.start().waitFor() != 0) {
                throw new IOException(String.join(" ", command) + ": " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.delete(log);
        }
    }

    /** The same desk with its data in a database here. */
    DeskServer hold(DeskServer desk) {
        return admitted(desk).with("FACTDESK_DB_URL", url("postgres"));
    }

    /** The same desk with the name and password that open the databases here. */
    DeskServer admitted(DeskServer desk) {
        return desk.with("FACTDESK_DB_USER", USER).with("FACTDESK_DB_PASSWORD", password);
    }

    /** What opens the databases here. */
    String secret() {
        return password;
    }

    /** The address of a new, empty database. */
    String empty(String name) throws SQLException {
        try (Connection connection = open(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
        }
        return url(name);
    }

    /** A connection to the data of the desk that is held here. */
    Connection openHeld() throws SQLException {
        return open(url("postgres"));
    }

    Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url, USER, password);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
