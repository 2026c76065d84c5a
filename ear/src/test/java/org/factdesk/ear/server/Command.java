package org.factdesk.ear.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command line that somebody typed, and what it printed; it leads a process group, as in a terminal. */
final class Command implements AutoCloseable {

    private static final long MILLISECONDS_BETWEEN_LOOKS = 200;

    private final Process process;
    private final Path console;
    private List<ProcessHandle> all = List.of();

    private Command(Process process, Path console) {
        this.process = process;
        this.console = console;
    }

    /** Starts it in a folder, with a home of its own and none of this process's settings. */
    static Command of(Path folder, Path console, int port, List<String> words) throws IOException {
        List<String> line = new ArrayList<>(List.of("setsid", "env", "--default-signal=INT"));
        line.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("FACTDESK_") || name.startsWith("MAVEN_"));
        builder.environment().remove("ltpa_keys_password");
        builder.environment().put("FACTDESK_HOME", console + ".home");
        builder.environment().put("FACTDESK_PORT", String.valueOf(port));
        return new Command(builder.start(), console);
    }

    /** Waits until it has printed these words. */
    void waitFor(String words, Duration limit) throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!console().contains(words)) {
            if (process.waitFor(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IllegalStateException("It has not said \"" + words + "\": " + console());
            }
        }
    }

    /** Presses Ctrl-C: the whole group is told, not the first process alone. */
    void interrupt() throws IOException, InterruptedException {
        all = process.descendants().toList();
        new ProcessBuilder("kill", "-INT", "--", "-" + process.pid()).start().waitFor();
    }

    /** Waits for the end of it and of whatever it started; the exit code. */
    int end(Duration limit) throws IOException, InterruptedException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IllegalStateException("It has not ended after " + limit + ": " + console());
        }
        for (ProcessHandle started : all) {
            started.onExit()
                    .completeOnTimeout(started, limit.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
        return process.exitValue();
    }

    /** What it started and what still runs. */
    List<ProcessHandle> left() {
        return all.stream().filter(ProcessHandle::isAlive).toList();
    }

    String console() throws IOException {
        return Files.readString(console);
    }

    /** The first group of a pattern in what it printed. */
    String found(String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(console());
        if (!matcher.find()) {
            throw new IllegalStateException("It has not said " + pattern + ": " + console());
        }
        return matcher.group(1);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        left().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
