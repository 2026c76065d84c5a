package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
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
