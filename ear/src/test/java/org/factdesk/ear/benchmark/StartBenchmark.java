package org.factdesk.ear.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.factdesk.ear.server.DeskServer;
import org.junit.jupiter.api.Test;

/** From the command to the first page, on a new home and on one that is known, and the memory taken by then. */
class StartBenchmark {

    private static final int STARTS = Integer.getInteger("factdesk.starts", 3);

    @Test
    void fromTheCommandToTheFirstPage() throws Exception {
        List<Double> cold = new ArrayList<>();
        List<Double> warm = new ArrayList<>();
        List<Double> bare = new ArrayList<>();
        long memory = 0;
        long bareMemory = 0;
        for (int i = 0; i < STARTS; i++) {
            DeskServer desk = DeskServer.demo("start" + i).atFullSpeed();
            cold.add(started(desk, "/sign-in"));
            desk.stop();
            warm.add(started(desk, "/sign-in"));
            memory = Math.max(memory, ServerProcess.of(desk).megabytes());
            desk.stop();
            DeskServer server = DeskServer.demo("bare" + i).atFullSpeed().with("WLP_USER_DIR", bareUsers());
            server.start();
            server.stop();
            bare.add(started(server, "/health/ready"));
            bareMemory = Math.max(bareMemory, ServerProcess.of(server).megabytes());
            server.stop();
        }
        new Table("StartBenchmark")
                .row("start to the first page, new home (cold)", 1, samples(cold), Double.NaN, samples(bare))
                .row("start to the first page, known home (warm)", 1, samples(warm), Double.NaN, samples(bare))
                .remark("Memory after the first page: " + memory + " MB resident; the bare server " + bareMemory
                        + " MB. Bare: the same server with the same features and no application, until it answers.")
                .print();
    }

    private static double started(DeskServer desk, String page) throws Exception {
        long begin = System.nanoTime();
        desk.start();
        HttpRequest request = HttpRequest.newBuilder(desk.uri(page)).build();
        int status = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .statusCode();
        if (status != 200) {
            throw new IllegalStateException(page + ": " + status);
        }
        return (System.nanoTime() - begin) / 1e6;
    }

    private static Samples samples(List<Double> millis) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Samples(sorted, Arrays.stream(sorted).sum() / 1000);
    }

    private static String bareUsers() throws IOException {
        Path outside = Path.of(System.getProperty("factdesk.server"), "outside", "servers", "defaultServer");
        Path users = Path.of(System.getProperty("factdesk.homes"), "bare-users");
        Path server = Files.createDirectories(users.resolve("servers").resolve("defaultServer"));
        String settings = Files.readString(outside.resolve("server.xml"))
                .replaceAll("(?s)<enterpriseApplication.*?</enterpriseApplication>", "")
                .replaceAll("(?s)<dataSource.*?</dataSource>", "");
        Files.writeString(server.resolve("server.xml"), settings);
        Files.writeString(server.resolve("jvm.options"), Files.readString(outside.resolve("jvm.options")));
        return users.toString();
    }
}
