package org.factdesk.ear.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.factdesk.ear.server.Api;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** Finding work in the queue, keeping lists of it, and doing it without a mouse. */
class QueueST {

    private static final int TEN = 10;

    private final DeskServer desk = SharedDesk.server();
    private final DeskWork work = new DeskWork(desk);

    @Test
    void aCheckerWorksTenClaimsFromTheQueueByKeyboardAlone() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < TEN; i++) {
            text.append("In week ").append(i).append(" the harbour counted boats.\n\n");
        }
        String article = work.article("Ten claims", text.toString());
        for (int i = 0; i < TEN; i++) {
            urgent(work.claim(
                    article,
                    "In week " + i + " the harbour counted boats.",
                    Json.createObjectBuilder().add("priority", "HIGH")));
        }
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("checker")) {
            Page page = browser.open("/claim/queue?sort=due&article=" + article);
            Keyboard keys = page.keyboard();
            keys.press("?");
            PlaywrightAssertions.assertThat(page.locator("dialog.fd-key-sheet"))
                    .containsText("take the most urgent claim");
            keys.press("Escape");
            keys.press("j");
            keys.press("j");
            keys.press("k");
            keys.press("t");
            PlaywrightAssertions.assertThat(page.locator("[data-rows] tr[data-rk] .fd-cell-assignee .fd-person")
                            .first())
                    .containsText("checker");
            page.locator("[data-rows] tr[data-rk]:focus").waitFor();
            keys.press("Enter");
            page.waitForURL(url -> url.contains("/claim/claim"));
            for (int done = 1; done <= TEN; done++) {
                propose(page);
                if (done < TEN) {
                    String before = page.url();
                    keys.press("n");
                    page.waitForURL(url -> url.contains("/claim/claim") && !url.equals(before));
                }
            }
            List<String> states = work.claims(article).getValuesAs(JsonObject.class).stream()
                    .map(claim -> claim.getString("status"))
                    .distinct()
                    .toList();
            assertEquals(List.of("PROPOSED"), states);
            assertEquals(List.of(), browser.complaints());
        }
    }

    private void urgent(String claim) {
        String soon =
                Instant.now().plusSeconds(1800).truncatedTo(ChronoUnit.SECONDS).toString();
        Api.as("editor", desk)
                .patch(
                        "claims/" + claim,
                        Json.createObjectBuilder().add("due", soon).build());
    }

    /** Attaches a source and proposes a verdict on the claim that is shown. */
    private static void propose(Page page) {
        Keyboard keys = page.keyboard();
        keys.press("a");
        page.locator("#title:focus").waitFor();
        keys.type("Harbour register");
        keys.press("Control+Enter");
        page.locator("[data-cite]").waitFor();
        keys.press("v");
        page.locator("#rationale:focus").waitFor();
        keys.press("Shift+Tab");
        keys.press("Space");
        keys.press("Tab");
        page.locator("#rationale:focus").waitFor();
        keys.type("The register says so.");
        keys.press("Tab");
        page.locator("[data-cite]:focus").waitFor();
        keys.press("Space");
        keys.press("Control+Enter");
        page.locator("#currentRationale").waitFor();
    }

    @Test
    void filtersStandInTheAddressAndOneThatNobodyCanParseIsToldAndLosesNothing() {
        String article = work.article("Filters", "In May 1,700 trams ran, in June 1,800.");
        String tagged = work.claim(article, "1,700 trams");
        work.claim(article, "1,800");
        Api.as("editor", desk)
                .patch(
                        "claims/" + tagged,
                        Json.createObjectBuilder()
                                .add("tags", Json.createArrayBuilder().add("transport"))
                                .add(
                                        "due",
                                        LocalDate.now(ZoneOffset.UTC)
                                                .plusDays(2)
                                                .toString())
                                .build());
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("reviewer")) {
            Page page = browser.open("/claim/queue?article=" + article);
            PlaywrightAssertions.assertThat(rows(page)).hasCount(2);
            page.locator("#filter-tag").fill("transport");
            page.locator("#filter-dueBefore").selectOption("week");
            page.locator("#filter-risk").selectOption("NORMAL");
            page.keyboard().press("Escape");
            page.locator("form.fd-filters button[type=submit]").click();
            page.waitForURL(url -> url.contains("tag=transport")
                    && url.contains("dueBefore=week")
                    && url.contains("risk=NORMAL")
                    && url.contains("article=" + article));
            PlaywrightAssertions.assertThat(rows(page)).hasCount(1);
            browser.open("/claim/queue?article=" + article + "&priority=URGENT&tag=transport");
            PlaywrightAssertions.assertThat(page.locator(".fd-notice-error"))
                    .containsText("“URGENT” is no value of “priority”");
            PlaywrightAssertions.assertThat(rows(page)).hasCount(0);
            PlaywrightAssertions.assertThat(page.locator("#filter-tag")).hasValue("transport");
            PlaywrightAssertions.assertThat(page.locator("#filter-priority")).hasValue("URGENT");
            page.locator("#leaveOut").click();
            PlaywrightAssertions.assertThat(rows(page)).hasCount(1);
            browser.open("/claim/queue?article=" + article + "&after=nonsense");
            PlaywrightAssertions.assertThat(page.locator(".fd-notice").first())
                    .containsText("names a place in another list");
            PlaywrightAssertions.assertThat(rows(page)).hasCount(2);
        }
    }

    @Test
    void aViewIsSavedUnderANameAndTheColumnsAreThePersonsOwn() {
        String name = DeskWork.word();
        String article = work.article("Views", "In May 2,700 trams ran.");
        work.claim(article, "2,700 trams");
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("reviewer2")) {
            Page page = browser.open("/claim/queue?sort=-created&article=" + article);
            page.keyboard().press("b");
            page.locator("#name").fill(name);
            page.locator("#keep").click();
            Locator link = page.locator(".fd-rail-link[aria-current]", new Page.LocatorOptions().setHasText(name));
            PlaywrightAssertions.assertThat(link.locator(".fd-rail-count")).hasText("1");
            page.locator(".fd-columns-choice summary").click();
            page.getByLabel("Risk", new Page.GetByLabelOptions().setExact(true))
                    .last()
                    .check();
            page.locator("#keepColumns").click();
            PlaywrightAssertions.assertThat(page.locator("#claims thead")).containsText("Risk");
            browser.open("/claim/queue");
            PlaywrightAssertions.assertThat(page.locator("#claims thead")).containsText("Risk");
            page.locator(".fd-rail-link", new Page.LocatorOptions().setHasText(name))
                    .click();
            page.waitForURL(url -> url.contains(article) && url.contains("sort=-created"));
            PlaywrightAssertions.assertThat(rows(page)).hasCount(1);
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    void theDeskEditorSeesPicturesThatLeadToTheListsBehindThem() {
        work.claim("3,300 lighthouses");
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("editor")) {
            Page page = browser.page();
            PlaywrightAssertions.assertThat(page.locator(".fd-picture")).hasCount(6);
            assertTrue(page.locator(".fd-days rect").count() > 1);
            Locator nobody = page.locator(".fd-bar-row", new Page.LocatorOptions().setHasText("Nobody"));
            String told = nobody.locator(".fd-bar-count").innerText();
            nobody.click();
            page.waitForURL(url -> url.contains("/claim/queue") && url.contains("assignee=none"));
            assertTrue(rows(page).count() == Math.min(50, Integer.parseInt(told.replace(",", ""))), told);
            assertEquals(List.of(), browser.complaints());
        }
    }

    private static Locator rows(Page page) {
        return page.locator("[data-rows] tr[data-rk]");
    }
}
