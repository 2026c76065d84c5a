package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** Every page fits a phone held upright: nothing stands out at the side, whatever the length of words. */
class PhoneST {

    private static final int WIDTH = 390;
    private static final int HEIGHT = 844;

    /** What stands out at the right, unless it scrolls by itself. */
    private static final String STANDING_OUT = """
            () => [...document.querySelectorAll('body *')].filter(e => {
              const box = e.getBoundingClientRect();
              if (box.width === 0 || box.right <= document.documentElement.clientWidth + 1) return false;
              if (getComputedStyle(e).position === 'fixed') return false;
              for (let p = e.parentElement; p && p !== document.body; p = p.parentElement)
                if (getComputedStyle(p).overflowX !== 'visible') return false;
              return true;
            }).map(e => e.tagName + '.' + e.className)
            """;

    private final DeskServer desk = SharedDesk.server();

    @Test
    void everyPageFitsAPhone() {
        DeskWork work = new DeskWork(desk);
        String words = "counted " + "very-".repeat(30) + DeskWork.word();
        String article = work.article("A headline with a long word, " + words, "On Monday they " + words + ".");
        String claim = work.claim(article, "On Monday they " + words);
        fits(
                "checker",
                List.of(
                        "/desk",
                        "/article/articles",
                        "/article/add",
                        "/article/reader?id=" + article,
                        "/claim/claim?id=" + claim,
                        "/claim/queue",
                        "/report/report?article=" + article,
                        "/account/tokens",
                        "/claim/away",
                        "/notice/notices",
                        "/help",
                        "/no-such-page"));
        fits("auditor", List.of("/audit/audit"));
        fits("admin", List.of("/account/accounts"));
    }

    private void fits(String who, List<String> pages) {
        try (OpenBrowser browser = new OpenBrowser(desk)) {
            Page page = browser.page();
            page.setViewportSize(WIDTH, HEIGHT);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            browser.open("/sign-in");
            assertThat((List<?>) page.evaluate(STANDING_OUT)).as("/sign-in").isEmpty();
            browser.signIn(who);
            for (String path : pages) {
                browser.open(path);
                assertThat((List<?>) page.evaluate(STANDING_OUT)).as(path).isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth"))
                        .as(path)
                        .isEqualTo(WIDTH);
            }
        }
    }
}
