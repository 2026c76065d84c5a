package org.factdesk.ear.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The figures of one run as Markdown, printed and kept beside the other results. */
final class Table {

    private final String name;
    private final List<String> lines = new ArrayList<>();

    Table(String name) {
        this.name = name;
        lines.add(
                "| what | clients | n | median ms | p95 ms | per second | server CPU ms each | bare median ms | ratio |");
        lines.add("|---|---|---|---|---|---|---|---|---|");
    }

    /**
     * @param cpuMillis the server's processor time for each piece of work, or NaN
     * @param bare the same work without the desk, or null
     */
    Table row(String what, int clients, Samples desk, double cpuMillis, Samples bare) {
        lines.add(String.format(
                "| %s | %d | %d | %s | %s | %s | %s | %s | %s |",
                what,
                clients,
                desk.count(),
                Samples.number(desk.median()),
                Samples.number(desk.p95()),
                Samples.number(desk.perSecond()),
                Double.isNaN(cpuMillis) ? "" : Samples.number(cpuMillis),
                bare == null ? "" : Samples.number(bare.median()),
                bare == null ? "" : Samples.number(desk.median() / bare.median())));
        return this;
    }

    /** A remark below the table. */
    Table remark(String text) {
        lines.add("");
        lines.add(text);
        return this;
    }

    void print() {
        lines.add("");
        lines.add("`mvn -Pbenchmark verify -Dit.test=" + name + "` · JDK " + System.getProperty("java.version") + " · "
                + Runtime.getRuntime().availableProcessors() + " processors");
        String text = String.join("\n", lines) + "\n";
        System.out.println(text);
        try {
            Files.writeString(Path.of(System.getProperty("factdesk.homes"), name + ".md"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
