package org.factdesk.ear.launch;

import java.io.File;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts the packaged desk and stays until it ends: what the server prints is printed, its exit code is given on, and
 * the server ends with this process.
 */
public final class Launcher {

    private static final String SERVER = "defaultServer";
    private static final long MILLISECONDS_TO_END = 4_000;
    private static final int JAVA_WITH_OPTIONS_OF_ITS_OWN = 24;
    private static final int SECRET_BITS = 160;

    private final Settings settings;

    private Launcher(Settings settings) {
        this.settings = settings;
    }

    /** Starts the desk, or with {@code move} moves it to another database; the settings come from the environment. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            Settings settings = Settings.read(System.getenv(), "production");
            Launcher launcher = new Launcher(settings);
            if (arguments.length > 0) {
                launcher.move(arguments);
                return;
            }
            Preflight.check(settings);
            System.exit(launcher.run());
        } catch (Obstacle obstacle) {
            System.err.println(obstacle.getMessage());
            System.exit(1);
        }
    }

    private void move(String... arguments) throws Obstacle {
        if (!arguments[0].equals("move")) {
            throw new Obstacle("There is no command \"" + arguments[0]
                    + "\"; start the desk without one, or write move to bring it to another database.");
        }
        new HomeCheck(settings.home()).check();
        new MoveCommand(users(server()), settings.home()).run(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private Path server() throws Obstacle {
        // The tests name a server that lies unpacked already.
        String unpacked = System.getProperty("factdesk.server");
        return unpacked == null ? new ServerFiles(settings.home()).unpack() : Path.of(unpacked);
    }

    private int run() throws Obstacle, InterruptedException {
        Process process = start(server());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "end-server"));
        return process.waitFor();
    }

    private Process start(Path server) throws Obstacle {
        try {
            ProcessBuilder builder = new ProcessBuilder(command(server))
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            Files.createDirectories(settings.home().resolve("work"));
            builder.directory(settings.home().resolve("work").toFile());
            forgetTokenKeys();
            environment(builder.environment());
            return builder.start();
        } catch (IOException e) {
            throw new Obstacle("The server cannot be started (" + e.getMessage() + "); look at " + server + ".");
        }
    }

    private List<String> command(Path server) throws IOException {
        Path launcher = server.resolve("bin").resolve("tools").resolve("ws-server.jar");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // What the server needs of the JDK's inside differs between Java versions.
        String options = Runtime.version().feature() < JAVA_WITH_OPTIONS_OF_ITS_OWN ? "java9" : "java24";
        command.add("@" + server.resolve(Path.of("lib", "platform", "java", options + ".options")));
        for (String line : Files.readAllLines(
                users(server).resolve("servers").resolve(SERVER).resolve("jvm.options"))) {
            if (line.startsWith("-")) {
                command.add(line.strip());
            }
        }
        command.add("-Dderby.stream.error.file=" + settings.home().resolve("derby.log"));
        command.add("-Dfactdesk.mode=" + settings.mode());
        command.addAll(List.of(System.getProperty("factdesk.jvm", "").split(" ")));
        command.removeIf(String::isEmpty);
        command.add("-cp");
        command.add(System.getProperty("java.class.path") + File.pathSeparator + launcher);
        command.addAll(List.of(ServerProcess.class.getName(), launcher.toString(), SERVER));
        return command;
    }

    private static Path users(Path server) {
        String users = System.getenv("WLP_USER_DIR");
        return users == null ? server.resolve("usr") : Path.of(users);
    }

    private void environment(Map<String, String> environment) {
        Path home = settings.home();
        environment.put("FACTDESK_HOME", home.toString());
        environment.put("FACTDESK_MODE", settings.mode());
        environment.put(
                "FACTDESK_METRICS_CLOSED", String.valueOf(!settings.address().isLoopbackAddress()));
        environment.put("WLP_OUTPUT_DIR", home.resolve("work").toString());
        environment.put("LOG_DIR", home.resolve("logs").toString());
        environment.put("X_LOG_DIR", home.resolve("logs").toString());
        // The server wants one for tokens that the desk does not use; nobody needs to know it.
        environment.put("ltpa_keys_password", new BigInteger(SECRET_BITS, new SecureRandom()).toString(36));
    }

    /** The desk uses no such tokens; keys of the last start could not be read with this start's password. */
    private void forgetTokenKeys() throws IOException {
        Path output = settings.home().resolve("work").resolve(SERVER);
        Files.deleteIfExists(output.resolve("resources").resolve("security").resolve("ltpa.keys"));
    }

    private static void end(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(MILLISECONDS_TO_END, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }
}
