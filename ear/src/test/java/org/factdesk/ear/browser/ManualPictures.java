package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.factdesk.ear.server.DeskServer;
import org.junit.jupiter.api.Test;

/**
 * Takes the pictures of the manual, light and dark, on a desk with the project's own seeds, and puts them into the web
 * module. Run by {@code mvn -Ppictures verify}, when the pages have changed.
 */
class ManualPictures {

    private static final Path PLACE = Path.of("..", "web", "src", "main", "webapp", "resources", "help");
    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final String WORDS = "fell by only 31 percent, from 167,000 during 2016 to 115,000 last year";
    private static final String COUNTED = "nearer 700";
    private static final String CAMP = "about 7,000";
    private static final String TENTH = "just a tenth of the migrants";

    private final DeskServer desk = DeskServer.demo("pictures")
            .with(
                    "FACTDESK_SEEDS",
                    Path.of("..", "seeds").toAbsolutePath().normalize().toString());

    private DeskWork work;
    private String article;
    private String proposed;
    private String open;
    private int times;

    @Test
    void everyPictureOfTheManualIsTakenAnew() throws IOException {
        Files.createDirectories(PLACE);
        try (DeskServer started = desk.start()) {
            work = new DeskWork(started);
            prepare();
            take("checker", "desk", "/desk", page -> {});
            take("checker", "reader", "/article/reader?id=" + article, page -> page.locator("mark.fd-mark")
                    .first()
                    .click());
            take("checker", "evidence", "/claim/claim?id=" + proposed, page -> show(page, ".fd-board"));
            take("checker", "verdict", "/claim/claim?id=" + open, page -> show(page, "#verdict"));
            take("reviewer", "review", "/claim/claim?id=" + proposed, page -> show(page, "#review"));
            take("checker", "conflict", "/claim/claim?id=" + open, this::overtake);
            take("editor", "queue", "/claim/queue", page -> {});
            take("auditor", "report", "/report/report?article=" + article, page -> {});
            take("auditor", "audit", "/audit/audit", page -> {
                page.locator("#verify").click();
                page.locator("#verified").waitFor();
            });
            take("checker", "keys", "/article/reader?id=" + article, page -> page.keyboard()
                    .press("?"));
        }
        try (var pictures = Files.list(PLACE)) {
            assertThat(pictures.count()).isEqualTo(20);
        }
    }

    private void prepare() {
        try (OpenBrowser checker = new OpenBrowser(desk).signIn("checker")) {
            article = ReaderPage.ofArticle(checker, "115,000").article();
        }
        open = work.claim(article, TENTH);
        work.evidence(
                open, source("Count before the clearance", "DATA"), stance("CONTRADICTS", "7,000 in October 2016"));
        work.claim(article, COUNTED);
        work.claim(article, CAMP);
        proposed = work.claim(article, WORDS);
        String table = work.evidence(
                proposed,
                source("Table of attempts at the port and the tunnel", "OFFICIAL"),
                stance("SUPPORTS", "2016: 167,000; 2017: 115,000"));
        work.evidence(
                proposed, source("A lorry drivers' survey", "STUDY"), stance("CONTRADICTS", "No fewer than before."));
        work.propose(proposed, "The two counts differ by 52,000, which is 31.1 percent of the first.", table);
    }

    private static JsonObjectBuilder source(String title, String kind) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("publisher", "Prefecture of the department")
                .add("kind", kind);
    }

    private static JsonObjectBuilder stance(String stance, String quote) {
        return Json.createObjectBuilder()
                .add("stance", stance)
                .add("quote", quote)
                .add("locator", "table 2");
    }

    private void overtake(Page page) {
        page.locator("#detailsFold > summary").click();
        page.locator("#statement").fill("Calais holds a tenth of the migrants it held in 2016.");
        times++;
        work.restate("reviewer", open, "Of the migrants of 2016 a tenth is left" + (times > 1 ? " in Calais." : "."));
        page.locator("#saveDetails").click();
        page.locator("#conflict").waitFor();
        show(page, "#conflict");
    }

    private static void show(Page page, String place) {
        page.locator(place).first().evaluate("place => { place.scrollIntoView({block: 'start'}); scrollBy(0, -60); }");
    }

    private void take(String who, String name, String path, Consumer<Page> act) throws IOException {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (OpenBrowser browser = new OpenBrowser(desk).signIn(who)) {
                Page page = browser.page();
                page.setViewportSize(WIDTH, HEIGHT);
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setMedia(Media.SCREEN));
                browser.open(path);
                act.accept(page);
                page.evaluate("() => document.fonts.ready");
                Path file = PLACE.resolve(name + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png");
                ImageIO.write(plain(page.screenshot()), "png", file.toFile());
            }
        }
    }

    /** The picture with five bits for a colour, which nobody sees and which makes it half as large. */
    private static BufferedImage plain(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int high = picture.getRGB(x, y) & 0xF8F8F8;
                plain.setRGB(x, y, high | (high >> 5 & 0x070707));
            }
        }
        return plain;
    }
}
