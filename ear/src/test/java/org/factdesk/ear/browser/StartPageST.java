package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.factdesk.ear.server.DeskServer;
import org.junit.jupiter.api.Test;

class StartPageST {

    @Test
    void theStartPageOpens() {
        try (DeskServer desk = DeskServer.demo("start-page").start();
                Playwright playwright = Playwright.create();
                var browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Browser.executable())
                                .setArgs(Browser.FLAGS))) {
            Page page = browser.newPage();
            page.navigate(desk.uri("/").toString());
            assertThat(page.title()).contains("Factdesk");
        }
    }
}
