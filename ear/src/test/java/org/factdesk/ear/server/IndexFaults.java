package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What can happen to the files of a desk's index of words, and that the desk finds everything again by itself. */
final class IndexFaults {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private IndexFaults() {}

    /** Cuts the largest file of the index in half. */
    static void truncate(DeskServer desk) {
        Path largest = files(desk).stream()
                .max(Comparator.comparingLong(IndexFaults::size))
                .orElseThrow();
        try (FileChannel file = FileChannel.open(largest, StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes the index, be the desk running or not. */
    static void delete(DeskServer desk) {
        try {
            for (Path file : files(desk)) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(DeskServer desk) {
        try (Stream<Path> tree = Files.walk(desk.home().resolve("index"))) {
            return tree.filter(Files::isRegularFile).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    /** The claim is found by its words before long; until then the desk says that it makes the index anew, and goes on. */
    static void requireFound(DeskServer desk, Api reader, String words, String claim) {
        String path = "claims?q=" + URLEncoder.encode("\"" + words + "\"", StandardCharsets.UTF_8);
        boolean found = desk.reaches(
                () -> {
                    HttpResponse<String> answer = reader.send("GET", path, (JsonValue) null);
                    if (answer.statusCode() == 503) {
                        assertThat(answer.body()).contains("index-rebuilding");
                        assertThat(reader.send("GET", "claims/" + claim, (JsonValue) null)
                                        .statusCode())
                                .isEqualTo(200);
                        return false;
                    }
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                    return answer.body().contains(claim);
                },
                LIMIT);
        assertThat(found).as("%s is found by “%s”", claim, words).isTrue();
    }
}
