package org.factdesk.ear.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factdesk.ear.server.DeskServer;

/** What the operating system knows of a server's process (Linux). */
record ServerProcess(long pid) {

    private static final int MILLIS_PER_TICK = 10;
    private static final int USER_TICKS = 11;
    private static final int SYSTEM_TICKS = 12;

    static ServerProcess of(DeskServer desk) {
        return new ServerProcess(desk.serverProcess().pid());
    }

    /** The processor time spent so far, user and system. */
    long cpuMillis() {
        String stat = read("stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS])) * MILLIS_PER_TICK;
    }

    /** The resident memory in megabytes. */
    long megabytes() {
        return read("status")
                        .lines()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024;
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
