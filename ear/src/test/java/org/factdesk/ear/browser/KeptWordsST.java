package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** What somebody typed is never lost: not to a colleague who was faster, and not to a session that ended. */
class KeptWordsST {

    private static final String MINE = "The port counted 115,000 attempts in 2017.";
    private static final String THEIRS = "The prefecture counted 115,000 attempts in 2017.";

    private final DeskServer desk = SharedDesk.server();
    private final DeskWork work = new DeskWork(desk);

    @Test
    void aSaveThatSomebodyElseOvertookShowsBothVersionsAndKeepsMineWhenAsked() {
        String claim = work.claim(DeskWork.word());
        try (OpenBrowser checker = new OpenBrowser(desk).signIn("checker")) {
            Page page = overtaken(checker, claim);
            assertThat(page.locator("#conflict").innerText()).contains(MINE, THEIRS, "reviewer");
            page.locator("#keepMine").click();
            page.locator("h1").getByText(MINE).waitFor();
            page.reload();
            assertThat(page.locator("h1").innerText()).contains(MINE);
            assertThat(checker.complaints()).isEmpty();
        }
    }

    @Test
    void aSaveThatSomebodyElseOvertookCanBeGivenUp() {
        String claim = work.claim(DeskWork.word());
        try (OpenBrowser checker = new OpenBrowser(desk).signIn("checker")) {
            Page page = overtaken(checker, claim);
            page.locator("#takeStored").click();
            page.locator("#conflict").waitFor(gone());
            page.reload();
            assertThat(page.locator("h1").innerText()).contains(THEIRS);
            page.locator("#detailsFold > summary").click();
            assertThat(page.locator("#statement").inputValue()).isEqualTo(THEIRS);
            assertThat(checker.complaints()).isEmpty();
        }
    }

    @Test
    void aSaveThatSomebodyElseOvertookCanBeWorkedOver() {
        String claim = work.claim(DeskWork.word());
        try (OpenBrowser checker = new OpenBrowser(desk).signIn("checker")) {
            Page page = overtaken(checker, claim);
            page.locator("#editMine").click();
            page.locator("#conflict").waitFor(gone());
            assertThat(page.locator("#statement").inputValue()).isEqualTo(MINE);
            assertThat(page.locator("h1").innerText()).contains(THEIRS);
            assertThat(checker.complaints()).isEmpty();
        }
    }

    @Test
    void anEndedSessionKeepsWhatWasTyped() {
        String claim = work.claim(DeskWork.word());
        try (OpenBrowser checker = new OpenBrowser(desk).signIn("checker")) {
            Page page = checker.open("/claim/claim?id=" + claim);
            page.locator("#title").fill("A table of attempts");
            page.locator("#quote").fill("2016: 167,000; 2017: 115,000");
            page.context().clearCookies();
            page.locator("#attach").click();
            page.waitForURL(url -> url.contains("/sign-in"));
            assertThat(page.locator("main").innerText()).contains("You were signed out", "What you typed is kept");
            checker.typeAccount("checker", DeskServer.PASSWORD);
            page.waitForURL(url -> url.contains("/claim/claim") && url.contains(claim));
            page.locator(".fd-draft-note").first().waitFor();
            assertThat(page.locator("#title").inputValue()).isEqualTo("A table of attempts");
            assertThat(page.locator("#quote").inputValue()).isEqualTo("2016: 167,000; 2017: 115,000");
            assertThat(checker.complaints()).isEmpty();
        }
    }

    /** Changes the statement on a page that was opened before somebody else changed it. */
    private Page overtaken(OpenBrowser checker, String claim) {
        Page page = checker.open("/claim/claim?id=" + claim);
        page.locator("#detailsFold > summary").click();
        page.locator("#statement").fill(MINE);
        work.restate("reviewer", claim, THEIRS);
        page.locator("#saveDetails").click();
        page.locator("#conflict").waitFor();
        return page;
    }

    private static com.microsoft.playwright.Locator.WaitForOptions gone() {
        return new com.microsoft.playwright.Locator.WaitForOptions()
                .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED);
    }
}
