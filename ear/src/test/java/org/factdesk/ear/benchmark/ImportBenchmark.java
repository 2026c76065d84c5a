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

    @Test
    void importOfAThousandArticles() {
        Path folder = DeskServer.emptyHome("import-plain").resolve("db");
        try (DeskServer desk = DeskServer.demo("import").atFullSpeed().start();
                PlainDerby plain = PlainDerby.create(folder)) {
            Api checker = Api.as("checker", desk);
            Table table = new Table("ImportBenchmark");
            for (String which : new String[] {"first", "next"}) {
                ServerProcess server = ServerProcess.of(desk);
                long cpu = server.cpuMillis();
                Samples through = Samples.of(ARTICLES, 1, i -> add(checker, which + i));
                double each = (server.cpuMillis() - cpu) / (double) ARTICLES;
                Samples bare = Samples.of(ARTICLES, 1, i -> plain.addArticle(fourKilobytes(which + i)));
                String what = "import of an article of 4 kB through the API, the " + which + " " + ARTICLES;
                table.row(what + " since the start", 1, through, each, bare);
            }
            table.print();
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
