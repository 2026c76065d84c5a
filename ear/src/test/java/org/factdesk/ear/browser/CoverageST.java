package org.factdesk.ear.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** The line-by-line check in the reader, with the keyboard alone. */
class CoverageST {

    private static final int MOST_KEYS = 400;
    private static final String COUNTS = ".fd-cover-counts";

    private final DeskServer desk = SharedDesk.server();

    @Test
    void aWholeArticleIsCheckedAndSignedOffWithKeysAlone() throws IOException {
        String article = new DeskWork(desk)
                .article(Json.createObjectBuilder()
                        .add("outlet", DeskWork.word())
                        .add("text", received()));
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("editor")) {
            Page page = browser.open("/article/reader?id=" + article);
            Keyboard keys = page.keyboard();
            int all = open(page);
            assertThat(all).isGreaterThan(20);

            keys.press("n");
            keys.press("t");
            waitForOpen(page, all - 1);
            keys.press("Shift+T");
            keys.type("The register of the prefecture");
            keys.press("Enter");
            waitForOpen(page, all - 2);
            keys.press("x");
            keys.type("Common knowledge");
            keys.press("Enter");
            waitForOpen(page, all - 3);
            keys.press("z");
            waitForOpen(page, all - 2);
            keys.press("n");
            keys.press("m");
            page.locator(".fd-card-claim").waitFor();
            page.waitForFunction(
                    "before => parseInt(document.querySelector('.fd-cover-counts').textContent) < before", all - 2);
            excuseTheClaim(page);
            for (int press = 0; open(page) > 0; press++) {
                assertThat(press).isLessThan(MOST_KEYS);
                int before = open(page);
                keys.press("n");
                keys.press(press % 3 == 0 ? "t" : "e");
                page.waitForFunction(
                        "before => parseInt(document.querySelector('.fd-cover-counts').textContent) < before", before);
            }
            assertThat(page.locator(COUNTS)).containsText("100 percent covered");

            keys.press("r");
            page.waitForURL(url -> url.contains("/report/report"));
            tabTo(page, "#steps\\:signOff");
            keys.press("Enter");
            assertThat(page.locator("#sign-off")).containsText("Signed off");
            assertThat(page.locator("#sign-off")).containsText("100 percent, 0 open");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** On the claim's own page and back to the article, with keys alone: an open claim holds the sign-off. */
    private static void excuseTheClaim(Page page) {
        page.keyboard().press("o");
        page.waitForURL(url -> url.contains("/claim/claim"));
        tabTo(page, "#excuseFold summary");
        page.keyboard().press("Enter");
        tabTo(page, "#excuseReason");
        page.keyboard().type("Said so in last week's paper");
        tabTo(page, "#excuse");
        page.keyboard().press("Enter");
        page.getByText("Excused").first().waitFor();
        page.keyboard().press("s");
        page.waitForURL(url -> url.contains("/article/reader"));
        page.locator(".fd-card-claim").waitFor();
    }

    @Test
    void whatIsOpenIsToldBesideTheSignOffAndAnExceptionNeedsAReason() {
        String article = new DeskWork(desk).article("Beds in " + DeskWork.word(), "About 400 people are in Calais.");
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("editor")) {
            Page page = browser.open("/report/report?article=" + article);
            assertThat(page.locator("#sign-off")).containsText("About 400 people");
            page.locator("#steps\\:signOff").click();
            assertThat(page.locator("#sign-off .fd-notice")).containsText("cannot be signed off");
            page.locator("#steps\\:exception").fill("The press waits");
            page.locator("#steps\\:signOff").click();
            assertThat(page.locator("#sign-off")).containsText("The press waits");
            assertThat(page.locator("#steps\\:publish")).isVisible();
        }
    }

    @Test
    void aStruckPlaceSaysWhoStruckItAndAClaimCoversItsSentence() {
        String article = new DeskWork(desk)
                .article(
                        "Beds of " + DeskWork.word(),
                        "About 400 people are in Calais. It has 120 beds, say charities.");
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("checker")) {
            Page page = browser.open("/article/reader?id=" + article);
            int all = open(page);
            page.keyboard().press("n");
            assertThat(page.locator(".fd-cover-now")).containsText("open");
            page.keyboard().press("t");
            waitForOpen(page, all - 1);
            page.keyboard().press("Shift+N");
            page.keyboard().press("m");
            page.locator(".fd-card-claim").waitFor();
            page.waitForFunction(
                    "before => parseInt(document.querySelector('.fd-cover-counts').textContent) < before", all - 1);
            Page again = browser.open("/article/articles?words=Beds");
            assertThat(again.locator("#articles")).containsText("percent");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aStrikeShowsAtOnceToEverybodyElseWhoReadsTheArticle() {
        String article =
                new DeskWork(desk).article("Boats of " + DeskWork.word(), "About 400 people are in Calais this week.");
        try (OpenBrowser one = new OpenBrowser(desk).signIn("checker");
                OpenBrowser other = new OpenBrowser(desk).signIn("checker2")) {
            Page mine = one.open("/article/reader?id=" + article);
            Page theirs = other.open("/article/reader?id=" + article);
            int all = open(theirs);
            mine.keyboard().press("n");
            mine.keyboard().press("t");
            waitForOpen(mine, all - 1);
            waitForOpen(theirs, all - 1);
            assertThat(other.complaints()).isEmpty();
        }
    }

    /** One of the articles as they are received, the shortest. */
    private static String received() throws IOException {
        Path shared = Path.of(System.getProperty("factdesk.shared"), "seeds");
        Path folder = Files.isDirectory(shared) ? shared : Path.of("..", "seeds");
        try (Stream<Path> files = Files.list(folder)) {
            Path shortest = files.filter(file -> file.toString().endsWith(".txt"))
                    .min(Comparator.comparing(file -> file.toFile().length()))
                    .orElseThrow();
            return Files.readString(shortest);
        }
    }

    private static int open(Page page) {
        page.locator(COUNTS + " strong").waitFor();
        return Integer.parseInt(page.locator(COUNTS + " strong").innerText().split(" ")[0]);
    }

    private static void waitForOpen(Page page, int open) {
        assertThat(page.locator(COUNTS + " strong")).hasText(open == 1 ? "1 place open" : open + " places open");
    }

    private static void tabTo(Page page, String selector) {
        page.locator(selector).waitFor();
        for (int step = 0; step < MOST_KEYS; step++) {
            if (page.locator(selector + ":focus").count() > 0) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + selector);
    }
}
