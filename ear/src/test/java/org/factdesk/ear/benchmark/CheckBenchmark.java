package org.factdesk.ear.benchmark;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.factdesk.service.check.rule.ArticleChecks;
import org.factdesk.service.check.rule.CheckedText;
import org.junit.jupiter.api.Test;

/** How long the rules take for an article of 4 kB, and for texts up to 5 MB. */
class CheckBenchmark {

    private static final String[] SENTENCES = {
        "About %d migrants are in Calais, officials said on Monday. ",
        "Sales fell by 31 percent, from %d,000 to 115,000 last year. ",
        "“We will not leave the harbour,” said Ann Hale, the mayor of Dover, on %d May. ",
        "Nothing was seen of them at night, and nobody knew number %d by name. ",
    };

    @Test
    void anArticleIsReadInMilliseconds() {
        Table table = new Table("CheckBenchmark");
        for (int kilobytes : new int[] {4, 64, 1_000, 5_000}) {
            String text = text(kilobytes * 1_000);
            int rounds = Math.max(5, 2_000 / kilobytes);
            double[] millis = new double[rounds];
            for (int i = -rounds; i < rounds; i++) {
                long begin = System.nanoTime();
                ArticleChecks.of(new CheckedText("article", 1, LocalDate.of(2018, 1, 17), text));
                if (i >= 0) {
                    millis[i] = (System.nanoTime() - begin) / 1e6;
                }
            }
            Arrays.sort(millis);
            table.remark(String.format("rules on %d kB: median %.1f ms of %d", kilobytes, millis[rounds / 2], rounds));
        }
        table.print();
    }

    private static String text(int length) {
        Random random = new Random(length);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(String.format(SENTENCES[random.nextInt(SENTENCES.length)], 1 + random.nextInt(30)));
            text.append(random.nextInt(5) == 0 ? "\n\n" : "");
        }
        return text.substring(0, length);
    }
}
