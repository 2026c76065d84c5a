package org.factdesk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ManualTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path PICTURES = PAGES.resolve("resources/help");
    private static final long MOST_BYTES = 1_500_000;

    private final String chapters = read("chapters.xhtml");

    @Test
    void theContentsNameEveryChapterInItsOrder() {
        assertThat(found("href=\"#([^\"]+)\">([^<]+)<", read("contents.xhtml")))
                .isEqualTo(found("<h2 id=\"([^\"]+)-title\">([^<]+)<", chapters))
                .hasSizeGreaterThan(10);
    }

    @Test
    void everyPictureIsThereInBothColoursAndNoOther() throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (String name : found("<fd:picture name=\"([^\"]+)\" label=\"[^\"]{20,}\"", chapters)) {
            wanted.add(name + "-light.png");
            wanted.add(name + "-dark.png");
        }
        try (Stream<Path> files = Files.list(PICTURES)) {
            List<Path> pictures = files.toList();
            assertThat(pictures.stream().map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(wanted);
            assertThat(pictures.stream().mapToLong(ManualTest::size).sum()).isBetween(1L, MOST_BYTES);
        }
        assertThat(found("(<fd:picture)", chapters)).hasSize(wanted.size() / 2);
    }

    private static List<String> found(String pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            String words = matcher.group(1);
            for (int i = 2; i <= matcher.groupCount(); i++) {
                words += " " + matcher.group(i);
            }
            found.add(words);
        }
        return found;
    }

    private static String read(String part) {
        try {
            return Files.readString(PAGES.resolve("WEB-INF/help").resolve(part));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long size(Path path) {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
