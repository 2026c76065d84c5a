package org.factdesk.ear.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The page of a claim. */
final class ClaimPage {

    private final Page page;

    ClaimPage(Page page) {
        this.page = page;
    }

    /** Attaches a source of its own with a quote, and waits until it stands on the board. */
    ClaimPage attach(String stance, String title, String publisher, String link, String quote, String locator) {
        page.locator("label.fd-segment")
                .filter(new Locator.FilterOptions().setHasText(stance))
                .click();
        page.locator("#title").fill(title);
        page.locator("#publisher").fill(publisher);
        page.locator("#url").fill(link);
        page.locator("#quote").fill(quote);
        page.locator("#locator").fill(locator);
        page.locator("#attach").click();
        page.locator(".fd-evidence, .fd-stance-column, .fd-board")
                .getByText(title)
                .first()
                .waitFor();
        return this;
    }

    /** Proposes a verdict that cites everything attached. */
    ClaimPage propose(String rating, String rationale) {
        page.locator("label.fd-radio")
                .filter(new Locator.FilterOptions().setHasText(rating))
                .first()
                .click();
        page.locator("#rationale").fill(rationale);
        for (Locator piece : page.locator("[data-cite]").all()) {
            piece.check();
        }
        page.locator("#propose").click();
        page.locator("#currentRating").waitFor();
        return this;
    }

    /** Approves the proposed verdict with a comment. */
    ClaimPage approve(String comment) {
        page.locator("#comment").fill(comment);
        page.locator("#approve").click();
        page.locator("#approve")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        return this;
    }

    /** The state of the claim, in words. */
    String state() {
        return page.locator("#claimState").innerText().strip();
    }

    /** The words of the page. */
    String words() {
        return page.locator("main").innerText();
    }

    Page page() {
        return page;
    }
}
