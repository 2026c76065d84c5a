package org.factdesk.ear.benchmark;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.ear.browser.OpenBrowser;
import org.factdesk.ear.server.Api;
import org.factdesk.ear.server.DeskServer;
import org.junit.jupiter.api.Test;

/** The reader with an article of 50,000 words and 1,000 claims that overlap. */
class ReaderBenchmark {

    private static final int WORDS = Integer.getInteger("factdesk.words", 50_000);
    private static final int CLAIMS = Integer.getInteger("factdesk.claims", 1_000);
    private static final int OPENED = 30;
    private static final int MARKS = 40;
    private static final int WARM_UP = 10;

    /**
     * From a press of M to the frame after the one in which the mark is drawn, and to the frame after the one in which it
     * is drawn as the desk confirmed it, with its number and card.
     */
    private static final String MARK = """
            start => new Promise(done => {
              const reader = window.factdesk.reader;
              reader.spans.select(start, start + 12);
              reader.selected();
              const before = reader.known.size;
              const begin = performance.now();
              const shown = [0, 0];
              const look = (which, there) => there()
                ? requestAnimationFrame(() => setTimeout(() => {
                    shown[which] = performance.now() - begin;
                    if (shown[0] && shown[1]) done(shown);
                  }, 0))
                : setTimeout(() => look(which, there), 1);
              document.dispatchEvent(new KeyboardEvent('keydown', {key: 'm', bubbles: true}));
              look(0, () => reader.known.size > before || reader.article.querySelector('.fd-pending'));
              look(1, () => reader.known.size > before);
            })
            """;

    /** From the top to the bottom, a step in each frame; from each frame to the next one. */
    private static final String SCROLL = """
            step => document.fonts.ready.then(() => new Promise(done => {
              const page = document.scrollingElement;
              const frames = [];
              let before = 0;
              const next = now => {
                if (before) frames.push(now - before);
                before = now;
                const y = page.scrollTop;
                if (y + innerHeight >= page.scrollHeight - 1) return done(frames);
                page.scrollTop = y + step;
                requestAnimationFrame(next);
              };
              page.scrollTop = 0;
              requestAnimationFrame(() => requestAnimationFrame(next));
            }))
            """;

    private static final int SCROLL_STEP = 300;
    private static final double SLOW_FRAME = 50;

    private static final String USABLE =
            "() => window.factdesk && factdesk.reader && factdesk.reader.known && factdesk.reader.pieces.size > 0";

    private final Random random = new Random(20_211_124);
    private final Table table = new Table("ReaderBenchmark");

    @Test
    void anArticleAsLongAsABook() {
        Path folder = DeskServer.emptyHome("reader-plain").resolve("db");
        try (DeskServer desk = DeskServer.demo("reader").atFullSpeed().start();
                PlainDerby plain = PlainDerby.create(folder)) {
            Api checker = Api.as("checker", desk);
            String text = text();
            String article = checker.post("articles", Json.createObjectBuilder().add("text", text))
                    .getString("id");
            String same = plain.addArticle(text);
            List<int[]> spans = spans(text);
            for (int i = 0; i < spans.size(); i++) {
                mark(checker, article, spans.get(i));
                plain.mark(same, i, text.substring(spans.get(i)[0], spans.get(i)[1]));
            }
            opened(desk, plain, article, same);
            try (OpenBrowser browser = new OpenBrowser(desk).signIn("checker")) {
                usable(browser, article);
                scrolled(browser.page());
                marked(desk, browser);
            }
        } finally {
            table.print();
        }
    }

    private void opened(DeskServer desk, PlainDerby plain, String article, String same) {
        SignedInBrowser browser = new SignedInBrowser(desk, "checker");
        String path = "/article/reader?id=" + article;
        Samples.of(OPENED / 2, 1, i -> browser.open(path, "fd-text"));
        ServerProcess server = ServerProcess.of(desk);
        long cpu = server.cpuMillis();
        Samples through = Samples.of(OPENED, 1, i -> browser.open(path, "fd-text"));
        double each = (server.cpuMillis() - cpu) / (double) OPENED;
        Samples bare = Samples.of(OPENED, 1, i -> plain.readArticle(same));
        table.row(
                "page of an article of " + WORDS + " words with " + CLAIMS + " claims, from the server",
                1,
                through,
                each,
                bare);
    }

    private void usable(OpenBrowser browser, String article) {
        List<Double> taken = new ArrayList<>();
        Page page = null;
        for (int i = 0; i < 10; i++) {
            long begin = System.nanoTime();
            page = browser.open("/article/reader?id=" + article);
            page.waitForFunction(USABLE);
            taken.add((System.nanoTime() - begin) / 1e6);
        }
        table.row("the same in Chromium, until it can be used", 1, samples(taken), Double.NaN, null);
        Object bytes = page.evaluate("() => performance.getEntriesByType('navigation')[0].encodedBodySize");
        table.remark("The page has " + bytes + " bytes.");
    }

    private void scrolled(Page page) {
        List<Double> frames = ((List<?>) page.evaluate(SCROLL, SCROLL_STEP))
                .stream().map(frame -> ((Number) frame).doubleValue()).toList();
        long slow = frames.stream().filter(frame -> frame > SLOW_FRAME).count();
        Samples samples = samples(frames);
        table.row("a frame of scrolling through it", 1, samples, Double.NaN, null);
        table.remark(String.format(
                Locale.ROOT,
                "Scrolled by %d pixels a frame; the longest frame took %s ms, and %.1f %% took longer than %.0f ms.",
                SCROLL_STEP,
                Samples.number(samples.millis()[samples.count() - 1]),
                100.0 * slow / samples.count(),
                SLOW_FRAME));
    }

    private void marked(DeskServer desk, OpenBrowser browser) {
        Page page = browser.page();
        List<Double> drawn = new ArrayList<>();
        List<Double> confirmed = new ArrayList<>();
        ServerProcess server = ServerProcess.of(desk);
        long cpu = 0;
        for (int i = 0; i < MARKS + WARM_UP; i++) {
            if (i == WARM_UP) {
                cpu = server.cpuMillis();
            }
            List<?> millis = (List<?>) page.evaluate(MARK, 2_000 + i * 137);
            if (i >= WARM_UP) {
                drawn.add(((Number) millis.get(0)).doubleValue());
                confirmed.add(((Number) millis.get(1)).doubleValue());
            }
        }
        double each = (server.cpuMillis() - cpu) / (double) MARKS;
        table.row("from a key to a visible mark in it", 1, samples(drawn), Double.NaN, null);
        table.row("from a key to the mark as the desk confirmed it", 1, samples(confirmed), each, null);
    }

    private static Samples samples(List<Double> millis) {
        return new Samples(
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray(),
                millis.stream().mapToDouble(Double::doubleValue).sum() / 1_000);
    }

    private static void mark(Api checker, String article, int[] span) {
        checker.post(
                "articles/" + article + "/claims",
                Json.createObjectBuilder()
                        .add(
                                "span",
                                Json.createObjectBuilder().add("start", span[0]).add("end", span[1])));
    }

    /** Sentences of invented words, one in two with a figure. */
    private String text() {
        StringBuilder text = new StringBuilder("A report as long as a book");
        int words = 6;
        while (words < WORDS) {
            text.append("\n\n");
            for (int sentences = 3 + random.nextInt(5); sentences > 0; sentences--) {
                int length = 8 + random.nextInt(18);
                for (int i = 0; i < length; i++) {
                    text.append(i == 0 ? "" : " ").append(i == 4 ? "" + random.nextInt(9_999) : word(i == 0));
                }
                text.append(sentences == 1 ? "." : ". ");
                words += length;
            }
        }
        return text.toString();
    }

    private String word(boolean first) {
        StringBuilder word = new StringBuilder();
        for (int letters = 2 + random.nextInt(8); letters > 0; letters--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return first ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word.toString();
    }

    /** Spread over the text, three to thirty words long, many of them over one another. */
    private List<int[]> spans(String text) {
        List<int[]> words = new ArrayList<>();
        Matcher matcher = Pattern.compile("\\S+").matcher(text);
        while (matcher.find()) {
            words.add(new int[] {matcher.start(), matcher.end()});
        }
        List<int[]> spans = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            // Four begin within the same forty words, and most of them lie over one another.
            int together = i / 4 * 4;
            int first = (int) ((long) together * (words.size() - 80) / CLAIMS) + random.nextInt(40);
            int last = first + 3 + random.nextInt(28);
            spans.add(new int[] {words.get(first)[0], words.get(last)[1]});
        }
        return spans;
    }
}
