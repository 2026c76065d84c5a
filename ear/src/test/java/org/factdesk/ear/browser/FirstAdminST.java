package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.ear.server.DeskServer;
import org.junit.jupiter.api.Test;

/** A new desk for production has no accounts, but a link that makes the first administrator. */
class FirstAdminST {

    private static final Pattern LINK = Pattern.compile("https?://\\S+/account/first-admin\\?key=\\S+");

    @Test
    void theLinkOnTheConsoleMakesTheAdministratorOnce() {
        try (DeskServer desk = DeskServer.production("first-admin").start();
                OpenBrowser browser = new OpenBrowser(desk)) {
            Page page = browser.open("/sign-in");
            assertThat(page.locator("main").innerText()).doesNotContain("Accounts of the demo desk");

            String link = link(desk.console());
            browser.open(link);
            page.locator("#username").fill("chief");
            page.locator("#name").fill("The first administrator");
            page.locator("#password").fill(DeskServer.PASSWORD);
            page.locator("#create").click();
            page.waitForURL(url -> url.contains("/sign-in"));
            assertThat(page.locator("body").innerText()).contains("Administrator chief created");

            browser.open(link);
            assertThat(page.locator("main").innerText()).contains("This link does not work any more");
            assertThat(page.locator("#create").count()).isZero();

            browser.signIn("chief");
            browser.open("/account/accounts");
            assertThat(page.locator("tr[data-account='chief']").innerText()).contains("administrator");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static String link(String console) {
        Matcher link = LINK.matcher(console);
        assertThat(link.find()).as(console).isTrue();
        URI address = URI.create(link.group());
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
