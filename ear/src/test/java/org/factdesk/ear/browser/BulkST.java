package org.factdesk.ear.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.Json;
import java.util.List;
import org.factdesk.ear.server.Api;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** A desk editor changes many claims of the queue at once. */
class BulkST {

    private final DeskServer desk = SharedDesk.server();
    private final DeskWork work = new DeskWork(desk);

    @Test
    void theRowThatSomebodyChangedIsReportedTheOtherIsDoneAndUndone() {
        String article = work.article("Many at once", "In May 6,100 parcels came, in June 2,900.");
        String conflicting = work.claim(article, "6,100 parcels");
        String other = work.claim(article, "2,900");
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("editor");
                OpenBrowser elsewhere = new OpenBrowser(desk).signIn("checker2")) {
            Page theirs = elsewhere.open("/claim/queue?article=" + article);
            Page page = browser.open("/claim/queue?article=" + article);
            page.waitForFunction("() => Object.keys(window.PrimeFaces?.widgets || {}).length > 0");
            for (String key : List.of("j", "Space", "j", "Space")) {
                page.keyboard().press(key);
            }
            PlaywrightAssertions.assertThat(page.locator("[data-rows] tr[aria-selected=true]"))
                    .hasCount(2);
            page.locator("#bulkWish").selectOption("HIGH");
            page.locator("#previewBulk").click();
            PlaywrightAssertions.assertThat(outcomes(page)).hasText(new String[] {
                "Will change: “6,100 parcels” from Medium to High", "Will change: “2,900” from Medium to High"
            });
            theirs.locator("[data-rows] tr[data-rk='" + conflicting + "']").focus();
            theirs.keyboard().press("Space");
            theirs.keyboard().press("t");
            PlaywrightAssertions.assertThat(page.locator("[data-rows] tr[data-rk='" + conflicting + "'] .fd-person"))
                    .containsText("checker2");
            page.locator("#makeBulk").click();
            Locator meanwhile =
                    outcomes(page).filter(new Locator.FilterOptions().setHasText("Changed meanwhile: “6,100 parcels”"));
            PlaywrightAssertions.assertThat(meanwhile).hasCount(1);
            assertEquals("MEDIUM", priority(conflicting));
            assertEquals("HIGH", priority(other));
            page.locator("#undoBulk").click();
            PlaywrightAssertions.assertThat(outcomes(page))
                    .hasText(new String[] {"Changed: “2,900” from High to Medium"});
            assertEquals("MEDIUM", priority(other));
            assertEquals(List.of(), browser.complaints());
            assertEquals(List.of(), elsewhere.complaints());
        }
    }

    private static Locator outcomes(Page page) {
        return page.locator("#bulkOutcomes li");
    }

    private String priority(String claim) {
        String whole = Api.as("checker", desk)
                .send("GET", "claims/" + claim, (jakarta.json.JsonValue) null)
                .body();
        try (var reader = Json.createReader(new java.io.StringReader(whole))) {
            return reader.readObject().getString("priority");
        }
    }
}
