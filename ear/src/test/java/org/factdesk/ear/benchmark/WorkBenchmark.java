package org.factdesk.ear.benchmark;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.factdesk.ear.server.Api;
import org.factdesk.ear.server.DeskServer;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.junit.jupiter.api.Test;

/** A day's work on one desk: pages opened, claims marked, the queue read, reports out. */
class WorkBenchmark {

    private static final int QUEUE = Integer.getInteger("factdesk.queue", 100_000);
    private static final int CLAIMS = 200;
    private static final int PAGES = 200;
    private static final int REPORTS = 20;

    private final Table table = new Table("WorkBenchmark");
    private final AtomicInteger sentence = new AtomicInteger();

    @Test
    void aDaysWork() {
        DeskServer desk = DeskServer.demo("work").atFullSpeed().start();
        Path folder = DeskServer.emptyHome("work-plain").resolve("db");
        try (PlainDerby plain = PlainDerby.create(folder)) {
            Api checker = Api.as("checker", desk);
            String article = article(checker, "page", CLAIMS);
            String same = plain.addArticle(text("page", CLAIMS));
            for (int i = 0; i < CLAIMS; i++) {
                mark(checker, article, "page", i);
                plain.mark(same, i, words("page", i));
            }
            report(desk, checker, article);
            desk.stop();
            try (PlainDerby stopped = PlainDerby.of(desk.home())) {
                stopped.fill(article, QUEUE);
            }
            plain.fill(plain.addArticle("Many"), QUEUE);
            desk.start();
            pages(desk, checker, plain, article(checker, "shown", CLAIMS), same);
        } finally {
            desk.close();
            table.print();
        }
    }

    private void report(DeskServer desk, Api checker, String article) {
        String path = "articles/" + article + "/report";
        String html = new String(checker.bytes(path, "text/html"), StandardCharsets.UTF_8);
        checker.bytes(path, "application/pdf");
        bare(html);
        ServerProcess server = ServerProcess.of(desk);
        long cpu = server.cpuMillis();
        Samples through = Samples.of(REPORTS, 1, i -> checker.bytes(path, "application/pdf"));
        double each = (server.cpuMillis() - cpu) / (double) REPORTS;
        Samples bare = Samples.of(REPORTS, 1, i -> bare(html));
        table.row("report of an article with 200 claims as PDF", 1, through, each, bare);
    }

    /** The library alone, from the same HTML, without tags, fonts and the archive's colour profile. */
    private static int bare(String html) {
        XRLog.setLoggingEnabled(false);
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PdfRendererBuilder()
                    .withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), "")
                    .toStream(out)
                    .run();
            return out.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void pages(DeskServer desk, Api checker, PlainDerby plain, String shown, String same) {
        for (int i = 0; i < CLAIMS; i++) {
            mark(checker, shown, "shown", i);
        }
        SignedInBrowser browser = new SignedInBrowser(desk, "checker");
        String reader = "/article/reader?id=" + shown;
        for (int clients : new int[] {1, 8}) {
            measure(
                    desk,
                    "opening an article's page with 200 claims",
                    clients,
                    PAGES,
                    i -> browser.open(reader, words("shown", 0)),
                    i -> plain.readArticle(same));
        }
        for (int clients : new int[] {1, 8}) {
            measure(
                    desk,
                    "opening the queue with " + QUEUE + " more claims",
                    clients,
                    PAGES,
                    i -> browser.open("/claim/queue", "fd-"),
                    i -> plain.readQueue());
        }
        for (int clients : new int[] {1, 8}) {
            String name = "marked by " + clients;
            String article = article(checker, name, 2 * PAGES);
            String other = plain.addArticle(text(name, 2 * PAGES));
            sentence.set(0);
            AtomicInteger plainly = new AtomicInteger();
            measure(
                    desk,
                    "marking a claim through the API",
                    clients,
                    PAGES,
                    i -> mark(checker, article, name, sentence.getAndIncrement()),
                    i -> plain.mark(other, plainly.getAndIncrement(), words(name, i)));
        }
    }

    private void measure(
            DeskServer desk,
            String what,
            int clients,
            int times,
            java.util.function.IntConsumer work,
            java.util.function.IntConsumer plainly) {
        Samples.of(times / 2, clients, work);
        ServerProcess server = ServerProcess.of(desk);
        long cpu = server.cpuMillis();
        Samples through = Samples.of(times, clients, work);
        double each = (server.cpuMillis() - cpu) / (double) times;
        Samples.of(times / 2, clients, plainly);
        table.row(what, clients, through, each, Samples.of(times, clients, plainly));
    }

    private static String article(Api checker, String name, int sentences) {
        return checker.post("articles", Json.createObjectBuilder().add("text", text(name, sentences)))
                .getString("id");
    }

    private static void mark(Api checker, String article, String name, int number) {
        checker.post(
                "articles/" + article + "/claims",
                Json.createObjectBuilder()
                        .add("quote", Json.createObjectBuilder().add("exact", words(name, number))));
    }

    private static String text(String name, int sentences) {
        StringBuilder text = new StringBuilder("Report " + name);
        for (int i = 0; i < sentences; i++) {
            text.append("\n\n").append(words(name, i));
        }
        return text.toString();
    }

    private static String words(String name, int number) {
        return "In week " + number + " " + name + " counted " + (number * 37 % 101) + " crossings of the Channel.";
    }
}
