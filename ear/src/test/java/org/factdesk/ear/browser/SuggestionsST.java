package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** The lane of sentences that seem worth checking. */
class SuggestionsST {

    private static final String MARKED = "Unemployment rose by 12 percent in 2014, more than in any other country.";
    private static final String DISMISSED = "The government spent 3,400 million euros on roads in 2013.";

    private final DeskServer desk = SharedDesk.server();
    private final DeskWork work = new DeskWork(desk);

    @Test
    void aSuggestionIsMarkedAsAClaimOrDismissedWithAReasonAndIsGoneThen() {
        String article = work.article(DeskWork.word(), "It rained. " + MARKED + " " + DISMISSED);
        try (OpenBrowser browser = new OpenBrowser(desk).signIn("checker")) {
            Page page = browser.open("/article/reader?id=" + article);
            page.keyboard().press("f");
            PlaywrightAssertions.assertThat(suggestion(page, MARKED)).containsText("It ");
            suggestion(page, MARKED).getByText("Mark claim").click();
            PlaywrightAssertions.assertThat(page.locator(".fd-card-claim")).hasCount(1);
            PlaywrightAssertions.assertThat(suggestion(page, MARKED)).isHidden();
            suggestion(page, DISMISSED).getByText("Dismiss").click();
            page.keyboard().type("Last year’s budget, settled");
            page.keyboard().press("Enter");
            PlaywrightAssertions.assertThat(suggestion(page, DISMISSED)).hasCount(0);
            assertThat(work.claims(article)).hasSize(1);
            page.reload();
            page.keyboard().press("f");
            page.locator(".fd-lane-count").waitFor();
            PlaywrightAssertions.assertThat(page.locator(".fd-suggestion")).hasCount(0);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static Locator suggestion(Page page, String words) {
        return page.locator(".fd-suggestion", new Page.LocatorOptions().setHasText(words));
    }
}
