package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

class StartPageST {

    @Test
    void theStartPageLeadsToTheSignIn() {
        try (OpenBrowser browser = new OpenBrowser(SharedDesk.server())) {
            browser.open("/");
            assertThat(browser.page().title()).contains("Factdesk");
            assertThat(browser.page().url()).contains("/sign-in");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
