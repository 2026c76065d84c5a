package org.factdesk.ear.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium or Chrome of this machine. */
public final class Browser {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    /** Quiet, without a window and without looking for anything in the network. */
    static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browser() {}

    /** Finds the browser; where there is none, installs it if this is a Debian and we are root; else fails. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (find().isEmpty() && !(canInstall() && install())) {
            System.err.println("The browser tests need Chromium: install your system's package \"chromium\","
                    + " or name a Chrome by the environment variable CHROME.");
            System.exit(1);
        }
        System.out.println("The browser tests use " + find().orElseThrow() + ".");
    }

    /** The browser's executable. */
    public static Path executable() {
        return find().orElseThrow(() -> new IllegalStateException("There is no Chromium on this machine."));
    }

    private static Optional<Path> find() {
        Stream<Path> named = Stream.of("CHROME")
                .map(System.getenv()::get)
                .filter(Objects::nonNull)
                .map(Path::of);
        List<String> folders = List.of(
                Objects.requireNonNullElse(System.getenv("PATH"), "/usr/bin").split(File.pathSeparator));
        Stream<Path> onPath = NAMES.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    private static boolean canInstall() {
        return Files.isExecutable(Path.of("/usr/bin/apt-get")) && "root".equals(System.getProperty("user.name"));
    }

    private static boolean install() throws IOException, InterruptedException {
        System.out.println("There is no Chromium on this machine: installing the package \"chromium\".");
        return run("apt-get", "-q", "update")
                && run("apt-get", "-q", "-y", "--no-install-recommends", "install", "chromium");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(Map.of("DEBIAN_FRONTEND", "noninteractive"));
        Path log = Files.createTempFile("chromium", ".log");
        boolean done = builder.redirectOutput(log.toFile()).start().waitFor() == 0;
        if (!done) {
            System.err.println(Files.readString(log));
        }
        Files.delete(log);
        return done;
    }
}
