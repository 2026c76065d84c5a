package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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

    @Test
    void anEndedSessionKeepsWhatWasChangedWhileAFileWasConfirmed() {
        String first = "Boats " + DeskWork.word();
        String file = first + "\n\nThey came at night, officials said on Monday.\n\nLog in here to leave a comment\n";
        try (OpenBrowser checker = new OpenBrowser(desk).signIn("checker")) {
            Page page = checker.open("/article/add");
            page.locator("[id='upload:file']")
                    .setInputFiles(new FilePayload("boats.txt", "text/plain", file.getBytes(StandardCharsets.UTF_8)));
            page.locator("[id='upload:read']").click();
            page.locator("[id='confirm:add']").waitFor();
            page.locator("[data-draft='0.headline']").fill("A better headline");
            page.locator("[data-draft='0.text']").fill("They came by day, officials said on Tuesday.");
            page.locator("[data-draft='0.outlet']").fill("An outlet");
            page.locator("[data-draft='0.drop.0']").uncheck();
            page.context().clearCookies();
            page.locator("[id='confirm:add']").click();
            page.waitForURL(url -> url.contains("/sign-in"));
            checker.typeAccount("checker", DeskServer.PASSWORD);
            page.waitForURL(url -> url.contains("/article/add"));
            assertThat(page.locator("[id='resume']").innerText()).contains("You were confirming a file when you left");

            page.locator("[id='resume:go']").click();
            page.locator("[id='confirm:add']").waitFor();
            assertThat(page.locator("[data-draft='0.headline']").inputValue()).isEqualTo("A better headline");
            assertThat(page.locator("[data-draft='0.outlet']").inputValue()).isEqualTo("An outlet");
            assertThat(page.locator("[data-draft='0.drop.0']").isChecked()).isFalse();
            page.locator("[id='confirm:add']").click();
            page.waitForURL(url -> url.contains("/article/reader"));
            assertThat(page.locator(".fd-text").innerText())
                    .contains("A better headline", "They came by day", "Log in here to leave a comment")
                    .doesNotContain("They came at night");
            checker.open("/article/add");
            assertThat(page.locator("[id='resume']").isHidden()).isTrue();
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
