package org.factdesk.domain.claim.placing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.factdesk.domain.article.ArticleText;

/** The articles that are edited in the tests: our own, and those of the shared folder where it is there. */
final class Articles {

    private static final Path SHARED = Path.of(System.getProperty("factdesk.shared", "../../shared"));
    private static final int LONG_ENOUGH = 1200;

    private Articles() {}

    /** The project's own, without the lines that say what they are modelled on. */
    static List<String> own() {
        return files(Path.of("..", "seeds")).stream()
                .map(text -> text.substring(text.indexOf("\n\n") + 2))
                .toList();
    }

    /** The five texts as received. */
    static List<String> received() {
        return files(SHARED.resolve("seeds"));
    }

    /** Every so many-th of the news articles, of those that are long enough to be edited. */
    static List<String> news(int every) {
        String file = ArticleText.normalise(read(SHARED.resolve("data/fnc1/train_bodies.csv")));
        List<String> bodies = new ArrayList<>();
        for (String record : file.split("\n(?=\\d+,\")")) {
            String body = record.substring(record.indexOf(',') + 1).replace("\"\"", "\u0000");
            bodies.add(body.replace("\"", "").replace('\u0000', '"').strip());
        }
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i += every) {
            if (bodies.get(i).length() > LONG_ENOUGH) {
                chosen.add(bodies.get(i));
            }
        }
        return chosen;
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> ArticleText.normalise(read(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
