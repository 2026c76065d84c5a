package org.factdesk.service.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.factdesk.domain.article.TextSpan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures exact-span F1 on the development parts of two treebanks, beside what the JDK's own iterator reaches. */
@Tag("shared")
class SentencesOnTreebanksTest {

    @ParameterizedTest
    @CsvSource({"ewt, true, 0.799", "ewt, false, 0.614", "gum, true, 0.929", "gum, false, 0.866"})
    void theSentencesAreBetterThanThoseOfTheJdk(String bank, boolean paragraphs, double published) throws IOException {
        Path file =
                Path.of(System.getProperty("factdesk.shared"), "data", "ud-english", "en_" + bank + "-ud-dev.conllu");
        List<Treebank.Document> documents = Treebank.read(file, paragraphs);
        double own = f1(documents, Sentences::of);
        double platform = f1(documents, SentencesOnTreebanksTest::platform);
        System.out.printf(
                Locale.ROOT,
                "sentences %s, paragraph breaks %s: exact-span F1 %.3f, JDK %.3f (published %.3f)%n",
                bank,
                paragraphs ? "kept" : "lost",
                own,
                platform,
                published);
        assertThat(own).isGreaterThan(published).isGreaterThan(platform);
    }

    private static double f1(List<Treebank.Document> documents, Function<String, List<TextSpan>> cut) {
        int right = 0;
        int all = 0;
        for (Treebank.Document document : documents) {
            List<TextSpan> found = cut.apply(document.text());
            right += (int) found.stream().filter(document.sentences()::contains).count();
            all += found.size() + document.sentences().size();
        }
        return 2.0 * right / all;
    }

    private static List<TextSpan> platform(String text) {
        List<TextSpan> found = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        int at = 0;
        for (String line : text.split("\n", -1)) {
            breaks.setText(line);
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
                String words = line.substring(start, end).stripTrailing();
                if (!words.isBlank()) {
                    int first = text.codePointCount(0, at + start);
                    found.add(new TextSpan(first, first + words.codePointCount(0, words.length())));
                }
            }
            at += line.length() + 1;
        }
        return found;
    }
}
