package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

class StartPageST {

    @Test
    void whoeverComesFirstIsAskedToSignInAndShownTheDemoAccounts() {
        try (OpenBrowser browser = new OpenBrowser(SharedDesk.server())) {
            Page page = browser.open("/");
            assertThat(page.title()).contains("Sign in").contains("Factdesk");
            assertThat(page.url()).contains("/sign-in");
            assertThat(page.locator("main").innerText())
                    .contains("checker2")
                    .contains("auditor")
                    .contains(DeskServer.PASSWORD);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aWrongPasswordIsToldAndTheUsernameStays() {
        try (OpenBrowser browser = new OpenBrowser(SharedDesk.server())) {
            Page page = browser.open("/sign-in");
            page.getByLabel("Username").fill("reviewer2");
            page.getByLabel("Password").fill("not the password");
            page.keyboard().press("Enter");
            page.locator(".fd-notice").first().waitFor();
            assertThat(page.locator(".fd-notice").first().innerText()).contains("wrong");
            assertThat(page.getByLabel("Username").inputValue()).isEqualTo("reviewer2");
        }
    }
}
