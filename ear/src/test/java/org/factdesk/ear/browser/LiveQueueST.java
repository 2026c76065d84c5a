package org.factdesk.ear.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.Json;
import java.util.List;
import org.factdesk.ear.server.Api;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** Two people look at one queue. */
class LiveQueueST {

    private static final int TWO_SECONDS = 2000;

    private final DeskServer desk = SharedDesk.server();
    private final DeskWork work = new DeskWork(desk);

    @Test
    void twoBrowsersSeeEachOthersChangesWithinTwoSecondsAndNoRowMoves() {
        String article = work.article("A queue", "In May 4,100 lorries came, in June 3,900 and in July 5,200.");
        String first = work.claim(article, "4,100 lorries");
        String second = work.claim(article, "3,900");
        try (OpenBrowser one = new OpenBrowser(desk).signIn("checker");
                OpenBrowser other = new OpenBrowser(desk).signIn("reviewer")) {
            Page mine = one.open("/claim/queue?sort=priority&article=" + article);
            Page theirs = other.open("/claim/queue?sort=priority&article=" + article);
            heard(mine);
            heard(theirs);
            theirs.keyboard().press("j");
            take(mine, first);
            soon(row(theirs, first).locator(".fd-person"), "checker");
            take(theirs, second);
            soon(row(mine, second).locator(".fd-person"), "reviewer");
            List<?> order = order(mine);
            Api.as("editor", desk)
                    .patch(
                            "claims/" + order.get(0),
                            Json.createObjectBuilder().add("priority", "HIGH").build());
            soon(row(mine, (String) order.get(0)).locator(".fd-priority"), "High");
            assertEquals(order, order(mine));
            work.claim(article, "5,200");
            soon(mine.locator(".fd-fresh"), "1 new claim");
            assertEquals(order, order(mine));
            mine.locator(".fd-fresh a").click();
            PlaywrightAssertions.assertThat(mine.locator("[data-rows] tr[data-rk]"))
                    .hasCount(3);
            assertEquals(List.of(), one.complaints());
            assertEquals(List.of(), other.complaints());
        }
    }

    @Test
    void aClaimThatFitsTheViewNoLongerStaysWhereItIsAndSaysSo() {
        String claim = work.claim("7,300 containers");
        String article = work.articleOf(claim);
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("checker")) {
            Page page = browser.open("/claim/queue?status=OPEN&article=" + article);
            heard(page);
            Api.as("editor", desk)
                    .post(
                            "claims/" + claim + "/excuse",
                            Json.createObjectBuilder().add("reason", "An opinion."));
            soon(row(page, claim), "not in this view any more");
        }
    }

    private static void heard(Page page) {
        page.waitForFunction("() => window.factdesk.live.line()?.readyState === WebSocket.OPEN");
    }

    private static void take(Page page, String claim) {
        row(page, claim).focus();
        page.keyboard().press("Space");
        page.keyboard().press("t");
    }

    private static Locator row(Page page, String claim) {
        return page.locator("[data-rows] tr[data-rk='" + claim + "']");
    }

    private static void soon(Locator place, String words) {
        PlaywrightAssertions.assertThat(place)
                .containsText(words, new LocatorAssertions.ContainsTextOptions().setTimeout(TWO_SECONDS));
    }

    private static List<?> order(Page page) {
        return (List<?>) page.evaluate(
                "() => Array.from(document.querySelectorAll('[data-rows] tr[data-rk]'), (row) => row.dataset.rk)");
    }
}
