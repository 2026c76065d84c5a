package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** The whole way from the sign-in to a marked claim without a mouse. */
class KeyboardST {

    private static final int MOST_STEPS = 40;

    private final DeskServer desk = SharedDesk.server();

    @Test
    void aClaimIsMarkedAndOpenedWithKeysAlone() {
        String outlet = DeskWork.word();
        String text = "Attempts fell by thirty percent last year, said the mayor of the town.";
        new DeskWork(desk)
                .article(Json.createObjectBuilder().add("outlet", outlet).add("text", text));
        try (OpenBrowser browser = new OpenBrowser(desk)) {
            Page page = browser.open("/sign-in");
            Keyboard keys = page.keyboard();
            tabTo(page, "input[name='signIn:username']");
            keys.type("checker");
            keys.press("Tab");
            keys.type(DeskServer.PASSWORD);
            keys.press("Enter");
            page.waitForURL(url -> url.contains("/desk"));

            keys.press("/");
            keys.type(outlet);
            keys.press("Enter");
            page.waitForURL(url -> url.contains("words=" + outlet));
            keys.press("j");
            page.locator("#articles tr:focus").waitFor();
            keys.press("Enter");
            page.waitForURL(url -> url.contains("/article/reader"));

            tabTo(page, ".fd-text");
            keys.press("ArrowRight");
            keys.press("Shift+ArrowRight");
            keys.press("Shift+ArrowRight");
            keys.press("Shift+ArrowRight");
            keys.press("m");
            page.locator(".fd-card-claim").waitFor();
            assertThat(String.join("", page.locator("mark.fd-mark").allInnerTexts()))
                    .contains("fell by thirty");

            keys.press("o");
            page.waitForURL(url -> url.contains("/claim/claim"));
            assertThat(page.locator("h1").innerText())
                    .contains("fell by thirty")
                    .doesNotContain("percent");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void theCaretGoesByWordSentencePlaceAndClaimAndEveryStepOfTheMarkUpHasAKey() {
        String article = new DeskWork(desk)
                .article(
                        "Beds of " + DeskWork.word(),
                        "About 400 people sleep outside. It has 120 beds, they say. The rest wait for 30 tents.");
        new DeskWork(desk).claim(article, "120 beds");
        new DeskWork(desk).claim(article, "30 tents");
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("checker")) {
            Page page = browser.open("/article/reader?id=" + article);
            Keyboard keys = page.keyboard();
            tabTo(page, ".fd-text");
            keys.press("ArrowDown");
            keys.press("Home");
            keys.press("Shift+ArrowRight");
            keys.press("Shift+ArrowRight");
            assertThat(selected(page)).isEqualTo("About 400");
            keys.press("Shift+ArrowLeft");
            assertThat(selected(page)).isEqualTo("About ");
            keys.press("Home");
            keys.press("Control+ArrowRight");
            keys.press("Control+Shift+ArrowRight");
            assertThat(selected(page)).isEqualTo("It has 120 beds, they say.");
            keys.press("Control+ArrowLeft");
            keys.press("Control+Shift+ArrowRight");
            assertThat(selected(page)).isEqualTo("It has 120 beds, they say.");

            keys.press("Escape");
            keys.press("j");
            String first = focused(page);
            keys.press("j");
            assertThat(focused(page)).startsWith("fd-no-").isNotEqualTo(first);
            keys.press("k");
            assertThat(focused(page)).isEqualTo(first);
            keys.press("Escape");

            int open = open(page);
            keys.press("n");
            assertThat(page.locator(".fd-cover-now").innerText()).contains(selected(page), "open");
            keys.press("t");
            waitForOpen(page, open - 1);
            keys.press("z");
            waitForOpen(page, open);
            keys.press("n");
            keys.press("x");
            keys.type("Common knowledge");
            keys.press("Enter");
            waitForOpen(page, open - 1);
            keys.press("z");
            waitForOpen(page, open);

            keys.press("?");
            assertThat(page.locator("dialog.fd-key-sheet[open]").innerText())
                    .contains("mark claim", "strike", "excuse", "undo", "next claim", "next open place");
            keys.press("Escape");
            page.locator("dialog.fd-key-sheet")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static String selected(Page page) {
        return (String) page.evaluate("() => window.getSelection().toString()");
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.id");
    }

    @Test
    void aMarkIsTakenBackByTheKeyOfWhoMayWithdrawAndTheOthersAreToldWhoMay() {
        String article = new DeskWork(desk)
                .article("Tents of " + DeskWork.word(), "The town counted 12 tents in May. It has 40 beds.");
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("checker")) {
            Page page = browser.open("/article/reader?id=" + article);
            markedByKey(page);
            page.keyboard().press("z");
            page.getByText("Only a desk editor withdraws a claim").waitFor();
            assertThat(page.locator(".fd-card-claim").count()).isEqualTo(1);
            assertThat(browser.complaints()).isEmpty();
        }
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("editor")) {
            Page page = browser.open("/article/reader?id=" + article);
            page.locator(".fd-card-claim").waitFor();
            markedByKey(page);
            page.keyboard().press("z");
            page.getByText("The claim is withdrawn").waitFor();
            PlaywrightAssertions.assertThat(page.locator(".fd-card-claim")).hasCount(1);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aMarkThatSomebodyElseHasWorkedOnIsNotTakenBackByTheKey() {
        DeskWork work = new DeskWork(desk);
        String article =
                work.article("Huts of " + DeskWork.word(), "The town counted 15 huts in June. It has 60 beds.");
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("editor")) {
            Page page = browser.open("/article/reader?id=" + article);
            markedByKey(page);
            String claim = page.locator(".fd-card-claim").getAttribute("data-card");
            work.restate("checker", claim, "The town counted 15 huts.");
            page.keyboard().press("z");
            page.getByText("checker has worked on this claim since you marked it")
                    .waitFor();
            assertThat(status(work, claim)).isEqualTo("OPEN");

            markedByKey(page);
            page.keyboard().press("z");
            page.getByText("The claim is withdrawn").waitFor();
            PlaywrightAssertions.assertThat(page.locator(".fd-card-claim")).hasCount(1);
            assertThat(status(work, claim)).isEqualTo("OPEN");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void theKeyReopensWhatIsInHandBeforeItTakesAMarkBack() {
        DeskWork work = new DeskWork(desk);
        String article = work.article("Cots of " + DeskWork.word(), "The town counted 17 cots. It has 70 beds.");
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("editor")) {
            Page page = browser.open("/article/reader?id=" + article);
            page.keyboard().press("n");
            int open = open(page);
            page.keyboard().press("t");
            waitForOpen(page, open - 1);
            markedByKey(page);
            int marked = open(page);
            ReaderPage.on(page).select("17 cots");
            page.keyboard().press("z");
            waitForOpen(page, marked + 1);
            String claim = page.locator(".fd-card-claim").getAttribute("data-card");
            assertThat(status(work, claim)).isEqualTo("OPEN");
            page.keyboard().press("Escape");
            page.keyboard().press("z");
            page.getByText("The claim is withdrawn").waitFor();
            PlaywrightAssertions.assertThat(page.locator(".fd-card-claim")).hasCount(0);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aMarkThatIsStillOnItsWayIsTakenBackWhenItHasArrived() {
        DeskWork work = new DeskWork(desk);
        String article = work.article("Beds of " + DeskWork.word(), "The town counted 19 beds. It has 80 cots.");
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("editor")) {
            Page page = browser.open("/article/reader?id=" + article);
            List<Route> held = new ArrayList<>();
            page.route(url -> url.contains("/article/reader"), route -> {
                if (held.isEmpty()) {
                    held.add(route);
                } else {
                    route.resume();
                }
            });
            page.keyboard().press("n");
            page.keyboard().press("m");
            page.keyboard().press("z");
            page.waitForCondition(() -> !held.isEmpty());
            held.get(0).resume();
            page.getByText("The claim is withdrawn").waitFor();
            PlaywrightAssertions.assertThat(page.locator(".fd-card-claim")).hasCount(0);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static String status(DeskWork work, String claim) {
        return work.checker().get("claims/" + claim).getString("status");
    }

    /** Marks the first open place. */
    private static void markedByKey(Page page) {
        int before = page.locator(".fd-card-claim").count();
        page.keyboard().press("n");
        page.keyboard().press("m");
        page.locator(".fd-card-claim").nth(before).waitFor();
    }

    private static int open(Page page) {
        return Integer.parseInt(
                page.locator(".fd-cover-counts strong").innerText().split(" ")[0]);
    }

    private static void waitForOpen(Page page, int open) {
        page.waitForFunction(
                "open => parseInt(document.querySelector('.fd-cover-counts strong').textContent) === open", open);
    }

    /** Presses Tab until the element has the focus. */
    private static void tabTo(Page page, String selector) {
        page.locator(selector).waitFor();
        for (int step = 0; step < MOST_STEPS; step++) {
            if (page.locator(selector + ":focus").count() > 0) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not reach " + selector);
    }
}
