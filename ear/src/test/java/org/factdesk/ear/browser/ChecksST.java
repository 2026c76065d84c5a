package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** From the articles the desk starts with to the picture of a quantity, and from there to a claim with its evidence. */
class ChecksST {

    /** How many articles the five texts hold. */
    private static final int SEEDS = 6;

    private final DeskServer desk = SharedDesk.server();

    @Test
    void aFigureIsMarkedAndTheContradictingOneAttached() {
        try (OpenBrowser checker = new OpenBrowser(desk).signIn("checker")) {
            Page page = checker.open("/check/checks?articles=" + new DeskWork(desk).firstArticles(SEEDS));
            while (page.locator("#checks\\:running, #running").count() > 0) {
                page.reload();
            }
            Locator finding = page.locator("article[data-kind=FIGURE_CONFLICT][data-severity=WARNING]")
                    .filter(new Locator.FilterOptions().setHasText("migrants in Calais"))
                    .filter(new Locator.FilterOptions().setHasText("about 400"))
                    .first();
            assertThat(finding.locator("svg rect").count()).isGreaterThan(1);
            assertThat(finding.innerText()).contains("500 migrants").contains("Charities");
            assertThat(page.locator("#chosen li").count()).isGreaterThan(1);
            Locator told = page.locator("article[data-kind=QUOTE_VARIANT] .fd-variants")
                    .first();
            assertThat(told.locator(".fd-axis-row").count()).isEqualTo(2);
            assertThat(told.locator("mark").first().evaluate("it => getComputedStyle(it).textDecorationStyle"))
                    .isEqualTo("double");
            row(finding, "about 400").getByText("Mark as claim").click();
            row(finding, "about 400").locator("[data-marked]").waitFor();
            row(finding, "Charities").getByText("Attach as evidence").click();
            page.locator(".ui-growl")
                    .getByText("Attached as evidence to the claim")
                    .first()
                    .waitFor();
            row(finding, "about 400").locator("[data-marked]").click();
            page.waitForURL(url -> url.contains("/claim/claim"));
            assertThat(new ClaimPage(page).words()).contains("about 400").contains("700");
            assertThat(checker.complaints()).isEmpty();
        }
    }

    @Test
    void articlesThatAreTickedMakeADossierOfTheirOwn() {
        try (OpenBrowser checker = new OpenBrowser(desk).signIn("checker")) {
            Page page = checker.open("/article/articles");
            page.locator("input[name=among]").nth(0).check();
            page.locator("input[name=among]").nth(1).check();
            page.locator("#compare").click();
            page.waitForURL(url -> url.contains("/check/checks"));
            assertThat(page.locator("#chosen li").count()).isEqualTo(2);
            page.getByText("leave out").first().click();
            page.locator("#chosen li").first().waitFor();
            assertThat(page.locator("#chosen li").count()).isEqualTo(1);
            assertThat(checker.complaints()).isEmpty();
        }
    }

    private static Locator row(Locator finding, String words) {
        return finding.locator(".fd-axis-row")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile(words)))
                .first();
    }
}
