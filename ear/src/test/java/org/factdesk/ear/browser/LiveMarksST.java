package org.factdesk.ear.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.ear.server.Api;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** Two people read one article. */
class LiveMarksST {

    private static final String FIRST = "The port counted 4,100 lorries on Monday.";
    private static final int MARKED_ABOVE = 24;
    private static final String SECOND = "On Tuesday it counted 3,900.";

    private final DeskServer desk = SharedDesk.server();

    @Test
    void twoBrowsersOnOneArticleSeeEachOthersMarks() {
        String article = article("Two at once");
        try (OpenBrowser one = new OpenBrowser(desk).signIn("checker");
                OpenBrowser other = new OpenBrowser(desk).signIn("reviewer")) {
            ReaderPage mine = ReaderPage.at(one, article);
            ReaderPage theirs = ReaderPage.at(other, article);
            mine.select("4,100 lorries").mark();
            PlaywrightAssertions.assertThat(theirs.cards()).hasCount(1);
            assertEquals("4,100 lorries", theirs.marked());
            theirs.select("3,900").mark();
            PlaywrightAssertions.assertThat(mine.cards()).hasCount(2);
            assertEquals(List.of(), one.complaints());
            assertEquals(List.of(), other.complaints());
        }
    }

    @Test
    void aMarkOfSomebodyElseMovesNothingThatIsBeingRead() {
        StringBuilder text = new StringBuilder(FIRST);
        for (int i = 0; i < MARKED_ABOVE; i++) {
            text.append(" Ferry").append(100 + i);
        }
        for (int i = 0; i < 80; i++) {
            text.append("\n\nParagraph ")
                    .append(i)
                    .append(" is about the ")
                    .append(i)
                    .append("th day at the port.");
        }
        String article = article("A long one", text + "\n\n" + SECOND);
        Api checker = Api.as("checker", desk);
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("reviewer")) {
            ReaderPage reader = ReaderPage.at(browser, article);
            Page page = browser.page();
            reader.select("Paragraph 60 is");
            double above = number(page, "document.querySelectorAll('.fd-par')[1].offsetHeight");
            double before = number(page, "document.querySelectorAll('.fd-par')[62].getBoundingClientRect().top");
            for (int i = 0; i < MARKED_ABOVE; i++) {
                mark(checker, article, "Ferry" + (100 + i));
            }
            PlaywrightAssertions.assertThat(reader.cards()).hasCount(MARKED_ABOVE);
            assertTrue(
                    number(page, "document.querySelectorAll('.fd-par')[1].offsetHeight") > above,
                    "the marks make the text above taller");
            assertEquals(
                    before, number(page, "document.querySelectorAll('.fd-par')[62].getBoundingClientRect().top"), 1);
            assertEquals("Paragraph 60 is", page.evaluate("() => window.getSelection().toString()"));
        }
    }

    private static double number(Page page, String expression) {
        return ((Number) page.evaluate("() => " + expression)).doubleValue();
    }

    @Test
    void aMarkIsDrawnBeforeTheDeskAnswersAndTakenBackWithAWordWhereItDoesNot() {
        String article = article("A slow line");
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("checker")) {
            ReaderPage reader = ReaderPage.at(browser, article);
            Page page = browser.page();
            List<Route> held = new ArrayList<>();
            page.route(url -> url.contains("/article/reader"), held::add);
            reader.select("4,100 lorries");
            page.keyboard().press("m");
            PlaywrightAssertions.assertThat(page.locator("mark.fd-pending")).hasText("4,100 lorries");
            reader.select("3,900");
            page.keyboard().press("m");
            PlaywrightAssertions.assertThat(page.locator("mark.fd-pending")).hasCount(2);
            PlaywrightAssertions.assertThat(reader.cards()).hasCount(0);
            page.waitForCondition(() -> held.size() == 1);
            held.get(0).abort();
            PlaywrightAssertions.assertThat(page.locator(".fd-toast").first()).isVisible();
            PlaywrightAssertions.assertThat(page.locator("mark.fd-pending")).hasText("3,900");
            assertEquals("4,100 lorries", page.evaluate("() => window.getSelection().toString()"));
            page.waitForCondition(() -> held.size() == 2);
            held.get(1).resume();
            PlaywrightAssertions.assertThat(reader.cards()).hasCount(1);
            PlaywrightAssertions.assertThat(page.locator("mark.fd-pending")).hasCount(0);
            assertEquals("3,900", reader.marked());
            assertEquals("4,100 lorries", page.evaluate("() => window.getSelection().toString()"));
        }
    }

    @Test
    void whatSomebodyMarksOrStrikesIsNotAskedForOnceMore() {
        String article = article("One's own marks");
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("checker")) {
            ReaderPage reader = ReaderPage.at(browser, article);
            Page page = browser.page();
            List<String> asked = new ArrayList<>();
            page.onRequest(request -> {
                if (request.url().contains("/article/marks")) {
                    asked.add(request.url());
                }
            });
            reader.select("4,100 lorries").mark();
            page.keyboard().press("n");
            page.keyboard().press("t");
            page.locator(".fd-toast").first().waitFor();
            mark(Api.as("reviewer", desk), article, "3,900");
            PlaywrightAssertions.assertThat(reader.cards()).hasCount(2);
            assertEquals(1, asked.size(), () -> asked.toString());
        }
    }

    @Test
    void aWriterHearsOfTheirOwnArticlesOnly() {
        Api writer = Api.as("writer", desk);
        String own = article(writer, "By the writer", FIRST);
        String foreign = article("By the desk");
        Api checker = Api.as("checker", desk);
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("writer")) {
            ReaderPage reader = ReaderPage.at(browser, own);
            Page page = browser.page();
            page.evaluate("() => { window.heard = []; const line = factdesk.reader.line;"
                    + " const told = line.heard.bind(line);"
                    + " line.heard = (notices) => { window.heard.push(...notices); told(notices); }; }");
            mark(checker, foreign, "4,100 lorries");
            mark(checker, own, "4,100 lorries");
            PlaywrightAssertions.assertThat(reader.cards()).hasCount(1);
            assertEquals(
                    List.of(own), page.evaluate("() => [...new Set(window.heard.map((notice) => notice.article))]"));
        }
    }

    @Test
    void whatHappenedWhileTheLineWasDownIsShownWhenItIsUpAgain() {
        String article = article("A broken line");
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("reviewer")) {
            ReaderPage reader = ReaderPage.at(browser, article);
            Page page = browser.page();
            page.waitForFunction("() => window.factdesk.live.line().readyState === WebSocket.OPEN");
            page.context().setOffline(true);
            page.evaluate("() => window.factdesk.live.line().close()");
            mark(Api.as("checker", desk), article, "4,100 lorries");
            page.context().setOffline(false);
            PlaywrightAssertions.assertThat(reader.cards()).hasCount(1);
            assertTrue(reader.marked().contains("4,100 lorries"));
        }
    }

    private String article(String headline) {
        return article(headline, FIRST + " " + SECOND);
    }

    private String article(String headline, String text) {
        return article(Api.as("checker", desk), headline, text);
    }

    private static String article(Api api, String headline, String text) {
        return api.post(
                        "articles",
                        Json.createObjectBuilder().add("headline", headline).add("text", text))
                .getString("id");
    }

    private static void mark(Api api, String article, String words) {
        api.post(
                "articles/" + article + "/claims",
                Json.createObjectBuilder()
                        .add("quote", Json.createObjectBuilder().add("exact", words)));
    }
}
