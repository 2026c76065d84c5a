package org.factdesk.service.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.service.check.rule.ArticleChecks;
import org.factdesk.service.check.rule.CheckedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts by chance, put together from what the readers look for, and patterns made to keep them busy. How long it goes on
 * is set by {@code factdesk.fuzz.seconds}; the seed is printed when a text breaks something.
 */
class HostileTextsTest {

    private static final List<String> PIECES = List.of(
            " ",
            " ",
            " ",
            "\n",
            "\n\n",
            ".",
            ",",
            ":",
            ";",
            "-",
            "–",
            "“",
            "”",
            "\"",
            "'",
            "‘",
            "’",
            "(",
            ")",
            "%",
            "£",
            "$",
            "€",
            "/",
            "1",
            "12",
            "2016",
            "1,000",
            "3.5",
            "1.000.000",
            "007",
            "13m",
            "bn",
            "million",
            "half a dozen",
            "a tenth",
            "twice as many",
            "one in five",
            "hundreds of thousands",
            "between",
            "and",
            "to",
            "from",
            "up to",
            "more than",
            "about",
            "percent",
            "migrants",
            "in Calais",
            "Mr Macron",
            "President",
            "said",
            "told",
            "according to",
            "sources",
            "it is believed",
            "Monday",
            "May",
            "June 31",
            "last year",
            "two days ago",
            "three times as many",
            "fivefold",
            "each",
            "in all",
            "others",
            "(1930-2010)",
            "there are reports that",
            "rumours",
            "anonymous officials",
            "murder of",
            "was destroyed",
            ", the chairman of",
            "yesterday",
            "five years after",
            "born in 1950",
            "aged",
            "km",
            "years",
            "old",
            "😀",
            "\u0301",
            "\u200b",
            "ß",
            "İ",
            "x");

    @Test
    void noTextByChanceBreaksAReader() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.getLong("factdesk.fuzz.seconds", 2));
        long first = Long.getLong("factdesk.fuzz.seed", 20_261_122L);
        long seed = first;
        long slowest = 0;
        long cpu = PROCESSOR.getCurrentThreadCpuTime();
        do {
            long current = seed++;
            String text = text(new Random(current));
            long begin = PROCESSOR.getCurrentThreadCpuTime();
            assertThatCode(() -> read(text)).as("seed " + current).doesNotThrowAnyException();
            slowest = Math.max(slowest, PROCESSOR.getCurrentThreadCpuTime() - begin);
        } while (System.nanoTime() < end);
        System.out.printf(
                "%d texts by chance, %d s of the processor, the slowest %d ms%n",
                seed - first,
                TimeUnit.NANOSECONDS.toSeconds(PROCESSOR.getCurrentThreadCpuTime() - cpu),
                TimeUnit.NANOSECONDS.toMillis(slowest));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(300);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static void read(String text) {
        int length = text.codePointCount(0, text.length());
        Reading reading = Reading.of(text);
        List<Figure> figures = Figures.in(reading);
        figures.forEach(figure -> inside(figure.place(), length));
        figures.forEach(figure -> assertThat(figure.interval().low())
                .isLessThanOrEqualTo(figure.interval().high()));
        Dates.in(reading, figures).forEach(date -> inside(date.place(), length));
        List<Name> names = Names.in(reading);
        names.forEach(name -> inside(name.place(), length));
        Quotations.in(reading, names).forEach(quotation -> inside(quotation.place(), length));
        ArticleChecks.of(new CheckedText("article", 1, LocalDate.of(2018, 1, 17), text));
    }

    private static void inside(TextSpan span, int length) {
        assertThat(span.end()).isLessThanOrEqualTo(length);
    }

    @ParameterizedTest
    @Timeout(60)
    @ValueSource(
            strings = {
                "“",
                "‘",
                "\"",
                "“ ",
                "‘a ",
                "\"a ",
                "'a ",
                "1",
                "1,",
                "1.",
                "1,111,",
                "1 111 ",
                "a",
                "A ",
                "A. ",
                "a.b.",
                "one ",
                "one-",
                "from 1 to ",
                "between 1 and ",
                "hundreds of ",
                "1-",
                "1/",
                "half a ",
                "said ",
                "Mr A said ",
                "the ",
                "( ",
                "£",
                "£1 (",
                "5 people, ",
                "a,",
                "\n",
                "\n\n",
                "born in 1950 ",
                "it is ",
                "5 percent of ",
                "sources say ",
                "last year ",
                "May ",
                "killed 5 ",
                "“x” said A. ",
                "\u0301",
                "😀"
            })
    void noPatternKeepsAReaderBusy(String pattern) {
        String text = pattern.repeat(300_000 / pattern.length());
        assertThatCode(() -> read(text)).doesNotThrowAnyException();
    }

    /** Eight times the text takes at most twenty times as much of the processor, whatever the machine does besides. */
    @ParameterizedTest
    @ValueSource(strings = {"from 1 to ", "“x” said A. ", "£1 (", "A ", "killed 5 in Rome, ", "sources in the "})
    void timeGrowsInProportionToTheText(String pattern) {
        String small = pattern.repeat(20_000 / pattern.length());
        String large = pattern.repeat(160_000 / pattern.length());
        read(large);
        long once = Math.max(fastest(small), TimeUnit.MILLISECONDS.toNanos(2));
        assertThat(fastest(large)).as("nanoseconds for eight times " + once).isLessThan(20 * once);
    }

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private static long fastest(String text) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long begin = PROCESSOR.getCurrentThreadCpuTime();
            read(text);
            fastest = Math.min(fastest, PROCESSOR.getCurrentThreadCpuTime() - begin);
        }
        return fastest;
    }
}
