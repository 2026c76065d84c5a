package org.factdesk.ear.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.factdesk.ear.launch.Launcher;

/**
 * A desk in a process of its own: the packaged application, started by the real launcher, with its own home and port.
 * Several may run at once; they share the unpacked server.
 */
public final class DeskServer implements AutoCloseable {

    /** The password of the demo accounts. */
    public static final String PASSWORD = "a password for the tests";

    private static final Duration TIME_TO_START = Duration.ofSeconds(300);
    private static final Duration TIME_TO_FILL = Duration.ofMinutes(40);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(20);
    private static final long MILLISECONDS_BETWEEN_LOOKS = 100;
    private static final String QUICK_START = "-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m -Xshare:auto";
    private static final String HOT_AT_FULL_SPEED = "-Xshare:auto -XX:Tier4InvocationThreshold=100000"
            + " -XX:Tier4MinInvocationThreshold=50000 -XX:Tier4CompileThreshold=100000"
            + " -XX:Tier4BackEdgeThreshold=1000000";

    private final Path home;
    private final int port;
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<String> arguments = new ArrayList<>();
    private final Map<String, Api> people = new ConcurrentHashMap<>();
    private String jvm = QUICK_START;
    private Process process;

    private DeskServer(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** A demo desk on a new, empty home; not started yet. */
    public static DeskServer demo(String name) {
        return on(emptyHome(name)).with("FACTDESK_MODE", "demo").with("FACTDESK_DEMO_PASSWORD", PASSWORD);
    }

    /** A desk for production on a new, empty home; not started yet. */
    public static DeskServer production(String name) {
        return on(emptyHome(name)).with("FACTDESK_MODE", "production");
    }

    /** A desk on a home that may hold data already; not started yet. */
    public static DeskServer on(Path home) {
        return new DeskServer(home, freePort());
    }

    /** Sets an environment variable of the server. */
    public DeskServer with(String variable, String value) {
        settings.put(variable, value);
        return this;
    }

    /** Gives the launcher these words, for a command other than a start. */
    public DeskServer asked(String... words) {
        arguments.addAll(List.of(words));
        return this;
    }

    /** Runs with the JVM's own choices, as in production, and not with those for a quick start. */
    public DeskServer atFullSpeed() {
        jvm = "";
        return this;
    }

    /** Compiles in full what is very hot and nothing else: a password is hashed in a fifth of the time. */
    DeskServer withQuickSignIns() {
        jvm = HOT_AT_FULL_SPEED;
        return this;
    }

    /** Starts the desk and returns when it is ready. */
    public DeskServer start() {
        launch();
        Duration limit = settings.containsKey("FACTDESK_GENERATE") ? TIME_TO_FILL : TIME_TO_START;
        long end = System.nanoTime() + limit.toNanos();
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The desk ended with " + process.exitValue() + ": " + console());
            }
            if (System.nanoTime() > end) {
                kill();
                throw new IllegalStateException("The desk is not ready after " + limit + ": " + console());
            }
            pause();
        }
        return this;
    }

    /** Starts the desk and does not wait for anything: for starts that must fail. */
    public DeskServer launch() {
        try {
            Files.createDirectories(consoleFile().getParent());
            ProcessBuilder builder = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(consoleFile().toFile());
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(variable -> variable.startsWith("FACTDESK_"));
            environment.put("FACTDESK_HOME", home.toString());
            environment.put("FACTDESK_PORT", String.valueOf(port));
            environment.put("WLP_USER_DIR", serverFolder().resolve("outside").toString());
            environment.putAll(settings);
            process = builder.start();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Dfactdesk.server=" + serverFolder().resolve("wlp"));
        command.add("-Dfactdesk.jvm=" + jvm);
        command.add("-cp");
        command.add(classPath());
        command.add(Launcher.class.getName());
        command.addAll(arguments);
        return command;
    }

    private static String classPath() {
        Path drivers = serverFolder().resolve("jdbc").resolve("postgresql.jar");
        Path launcher = Path.of(System.getProperty("factdesk.launcher"));
        return launcher + System.getProperty("path.separator") + drivers;
    }

    /** Asks the desk to end, as a service manager would, and waits for it. */
    public int stop() {
        process.destroy();
        return waitForEnd(TIME_TO_STOP);
    }

    /** Ends launcher and server at once, as a failing machine would: nothing is flushed, nothing is told. */
    public void kill() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(handle -> handle.onExit().join());
    }

    /** Waits until the desk has ended by itself. */
    public int waitForEnd(Duration limit) {
        try {
            List<ProcessHandle> server = process.descendants().toList();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
                throw new IllegalStateException("The desk has not ended after " + limit + ": " + console());
            }
            server.forEach(handle -> handle.onExit().join());
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Says whether its process has not ended yet. */
    public boolean isRunning() {
        return process.isAlive();
    }

    /** Says whether {@code /health/ready} answers 200. */
    public boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri("/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            HttpResponse<Void> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
            return response.statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @param path beginning with a slash */
    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public Path home() {
        return home;
    }

    public int port() {
        return port;
    }

    /** The server's own process, for looking at its memory and its processor time. */
    public ProcessHandle serverProcess() {
        return process.children().findFirst().orElseThrow();
    }

    /** What the desk has printed since its last start. */
    public String console() {
        try {
            return Files.readString(consoleFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the desk has printed these words; false when it has not within the limit. */
    public boolean tells(String words, Duration limit) {
        return reaches(() -> console().contains(words), limit);
    }

    /** Waits until this holds of the desk; false when it does not within the limit. */
    public boolean reaches(BooleanSupplier state, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!state.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            pause();
        }
        return true;
    }

    /** Whoever signed in here once; their tokens outlive the process, as the home does. */
    Api known(String username, Supplier<Api> signIn) {
        return people.computeIfAbsent(username, name -> signIn.get());
    }

    /** Ends the desk as quickly as can be; whoever needs its files in order says {@link #stop} before. */
    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            kill();
        }
    }

    private Path consoleFile() {
        return home.resolveSibling(home.getFileName() + ".console.txt");
    }

    private static Path serverFolder() {
        return Path.of(System.getProperty("factdesk.server"));
    }

    /** A folder of that name among the tests' homes, empty. */
    public static Path emptyHome(String name) {
        Path home = Path.of(System.getProperty("factdesk.homes"), name);
        try {
            if (Files.exists(home)) {
                try (Stream<Path> tree = Files.walk(home)) {
                    for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(path);
                    }
                }
            }
            return Files.createDirectories(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port that was free a moment ago. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits a moment for the desk to end; returns at once when it does. */
    private void pause() {
        try {
            process.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
