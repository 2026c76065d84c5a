package org.factdesk.ear.benchmark;

import jakarta.json.Json;
import java.nio.file.Path;
import java.util.Random;
import org.factdesk.ear.server.Api;
import org.factdesk.ear.server.DeskServer;
import org.junit.jupiter.api.Test;

/** Articles of 4 kB, one after the other, by one client of the web API. */
class ImportBenchmark {

    private static final int ARTICLES = Integer.getInteger("factdesk.articles", 1_000);
    private static final int WARM_UP = 200;

    @Test
    void importOfAThousandArticles() {
        Path folder = DeskServer.emptyHome("import-plain").resolve("db");
        try (DeskServer desk = DeskServer.demo("import").atFullSpeed().start();
                PlainDerby plain = PlainDerby.create(folder)) {
            Api checker = Api.as("checker", desk);
            for (int i = 0; i < WARM_UP; i++) {
                add(checker, "warm" + i);
                plain.addArticle(fourKilobytes("warm" + i));
            }
            ServerProcess server = ServerProcess.of(desk);
            long cpu = server.cpuMillis();
            Samples through = Samples.of(ARTICLES, 1, i -> add(checker, "import" + i));
            double each = (server.cpuMillis() - cpu) / (double) ARTICLES;
            Samples bare = Samples.of(ARTICLES, 1, i -> plain.addArticle(fourKilobytes("import" + i)));
            new Table("ImportBenchmark")
                    .row("import of an article of 4 kB through the API", 1, through, each, bare)
                    .print();
        }
    }

    private static void add(Api checker, String name) {
        checker.post("articles", Json.createObjectBuilder().add("text", fourKilobytes(name)));
    }

    /** Words by chance, so that no two articles are alike. */
    private static String fourKilobytes(String name) {
        Random random = new Random(name.hashCode());
        StringBuilder text = new StringBuilder("Report ").append(name).append("\n\n");
        while (text.length() < 4_000) {
            for (int letters = 2 + random.nextInt(9); letters > 0; letters--) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(random.nextInt(12) == 0 ? ". " : " ");
        }
        return text.substring(0, 4_000);
    }
}
