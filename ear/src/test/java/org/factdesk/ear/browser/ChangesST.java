package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.ear.server.Api;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** A checker asks the writer for a change in the reader; the writer decides; everybody reads what came of it. */
class ChangesST {

    private final DeskWork work = new DeskWork(SharedDesk.server());
    private final String word = DeskWork.word();
    private final String article = Api.as("writer", SharedDesk.server())
            .post(
                    "articles",
                    Json.createObjectBuilder()
                            .add("headline", "Beds in Calais " + word)
                            .add("text", "The mayor counted about 8,000 people in the woods. Nobody else did."))
            .getString("id");

    @Test
    void aCheckerAsksWithTheKeyTheWriterAcceptsAndTheReportListsIt() {
        work.claim(article, "8,000 people in the woods");
        try (OpenBrowser checker = new OpenBrowser(SharedDesk.server()).signIn("checker");
                OpenBrowser writer = new OpenBrowser(SharedDesk.server()).signIn("writer")) {
            Page asking = checker.open("/article/reader?id=" + article);
            asking.locator(".fd-card-claim").waitFor();
            Page reading = writer.open("/article/reader?id=" + article);
            asking.keyboard().press("j");
            asking.keyboard().press("c");
            asking.waitForURL("**/article/ask**");
            Locator proposed = asking.getByLabel("Proposed wording");
            assertThat(proposed.inputValue()).isEqualTo("8,000 people in the woods");
            asking.getByText("Ask for it").click();
            asking.getByText("The proposed words are the ones that stand there already")
                    .waitFor();
            proposed.fill("7,000 people in the woods");
            asking.getByLabel("Why").fill("The register has it.");
            asking.getByText("Ask for it").click();
            asking.waitForURL("**/article/reader**");
            asking.locator(".fd-change-note").waitFor();
            assertThat(wording(asking)).isEqualTo("8,000→7,000");
            reading.locator(".fd-change-note").waitFor();
            assertThat(wording(reading)).isEqualTo("8,000→7,000");
            decideAs(writer);
            assertThat(asking.reload().ok()).isTrue();
            assertThat(asking.locator(".fd-text").innerText()).contains("about 7,000 people");
            assertThat(asking.locator(".fd-change-note").count()).isZero();
            Page report = checker.open("/report/report?article=" + article);
            assertThat(report.frameLocator(".fd-report-frame")
                            .locator("#changes")
                            .innerText())
                    .contains("8,000 people in the woods", "Accepted by writer", "it made revision 2");
            assertThat(checker.open("/desk").locator("main").innerText()).contains("Answers to changes you asked for");
            assertThat(checker.complaints()).isEmpty();
            assertThat(writer.complaints()).isEmpty();
        }
    }

    /** Finds it on the start page, is refused without words, answers, and then puts the words in. */
    private void decideAs(OpenBrowser writer) {
        Page page = writer.open("/desk");
        page.getByText("Changes asked of you").waitFor();
        page.locator("li", new Page.LocatorOptions().setHasText(word))
                .filter(new Locator.FilterOptions().setHasText("8,000 people"))
                .locator("a")
                .click();
        page.waitForURL("**/article/changes**");
        assertThat(page.locator(".fd-change").innerText())
                .contains("The mayor counted about", "The register has it.", "asked");
        page.getByText("Answer", new Page.GetByTextOptions().setExact(true)).click();
        page.locator(".fd-change .fd-notice-error").waitFor();
        page.getByLabel("Your answer").fill("I ask the mayor.");
        page.getByText("Answer", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("answered, not decided").waitFor();
        assertThat(page.locator(".fd-change").innerText()).contains("I ask the mayor.", "answered already");
        page.getByText("Put the proposed words in").click();
        page.getByText("Accepted by writer").waitFor();
    }

    private static String wording(Page page) {
        Locator wording = page.locator(".fd-change-lane .fd-wording");
        return wording.locator("del").innerText() + "→" + wording.locator("ins").innerText();
    }

    @Test
    void anAnswerThatIsOvertakenByANewerOneIsLetGo() {
        String claim = work.claim(article, "8,000 people");
        try (OpenBrowser browser = new OpenBrowser(SharedDesk.server()).signIn("checker")) {
            Page page = browser.open("/article/reader?id=" + article);
            List<Route> held = new ArrayList<>();
            List<APIResponse> old = new ArrayList<>();
            page.route(url -> url.contains("/article/lane"), route -> {
                if (held.isEmpty()) {
                    held.add(route);
                    old.add(route.fetch());
                } else {
                    route.resume();
                }
            });
            page.evaluate("() => { window.first = factdesk.changes.renew(); }");
            page.waitForCondition(() -> !old.isEmpty());
            work.askForChange(article, claim, "7,000 people");
            page.evaluate("() => factdesk.changes.renew()");
            Locator notes = page.locator(".fd-change-note");
            notes.waitFor();
            held.get(0).fulfill(new Route.FulfillOptions().setResponse(old.get(0)));
            page.evaluate("() => window.first");
            assertThat(notes.count()).isEqualTo(1);
            assertThat(wording(page)).isEqualTo("8,000→7,000");
        }
    }

    @Test
    void whoAskedWithdrawsAndWhoMayNotIsToldWhy() {
        try (OpenBrowser checker = new OpenBrowser(SharedDesk.server()).signIn("checker");
                OpenBrowser other = new OpenBrowser(SharedDesk.server()).signIn("checker2")) {
            Page page = checker.open("/article/ask?id=" + article + "&unit=1");
            page.getByLabel("Proposed wording").fill("some other words");
            page.getByText("Ask for it").click();
            page.waitForURL("**/article/reader**");
            assertThat(other.open("/article/changes?id=" + article)
                            .locator("main")
                            .innerText())
                    .contains("writer added the article and answers for its text", "checker asked for it");
            Locator notes = other.open("/article/reader?id=" + article).locator(".fd-change-note");
            notes.waitFor();
            page.locator(".fd-change-lane a").first().click();
            page.getByText("Withdraw this request").click();
            page.getByLabel("Why it is not needed any more").fill("I misread it.");
            page.getByText("Withdraw", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.getByText("Withdrawn by checker").waitFor();
            assertThat(page.locator(".fd-change").innerText()).contains("I misread it.");
            notes.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
    }
}
