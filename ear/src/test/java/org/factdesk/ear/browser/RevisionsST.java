package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** A text is corrected in the browser, what changed is read, and a claim without a place gets one. */
class RevisionsST {

    private static final String PARAGRAPH = "The charities count %s some 700 people in the woods around the port.";
    private static final String SECOND = "The mayor wants the police to stay in the town until the spring.";

    @Test
    void anEditorCorrectsTheTextReadsWhatChangedAndDecides() {
        DeskWork work = new DeskWork(SharedDesk.server());
        String word = DeskWork.word();
        String article = work.article("Winter in Calais", PARAGRAPH.formatted(word) + "\n\n" + SECOND);
        work.claim(article, word + " some 700 people");
        try (OpenBrowser browser = new OpenBrowser(SharedDesk.server()).signIn("editor")) {
            Page page = browser.open("/article/reader?id=" + article);
            page.keyboard().press("w");
            page.waitForURL("**/article/revise**");
            page.getByLabel("Text of the article").fill("Winter in Calais\n\n" + SECOND + " Charities disagree.");
            page.getByText("Save as new revision").click();
            page.waitForURL("**/article/decide**");
            assertThat(page.locator("main").innerText())
                    .contains("One claim has no sure place")
                    .contains(word + " some 700 people");
            page.keyboard().press("d");
            page.waitForURL("**/article/diff**");
            assertThat(String.join("", page.locator(".fd-diff del").allInnerTexts()))
                    .contains(word);
            assertThat(page.locator(".fd-diff ins").allInnerTexts().toString()).contains("Charities disagree");
            page.goBack();
            page.evaluate("() => { const text = document.querySelector('#newText span').firstChild;"
                    + " const at = text.data.indexOf('Charities disagree'); const range = document.createRange();"
                    + " range.setStart(text, at); range.setEnd(text, at + 18);"
                    + " getSelection().removeAllRanges(); getSelection().addRange(range); }");
            page.keyboard().press("p");
            page.getByText("Every claim has its place").waitFor();
            assertThat(work.claims(article)
                            .getJsonObject(0)
                            .getJsonObject("quote")
                            .getString("exact"))
                    .isEqualTo("Charities disagree");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void claimsWithoutAPlaceAreDecidedByAFewKeys() {
        DeskWork work = new DeskWork(SharedDesk.server());
        String first = DeskWork.word();
        String other = DeskWork.word();
        String article = work.article("Winter in Calais", PARAGRAPH.formatted(first + " and " + other));
        work.claim(article, first);
        work.claim(article, other);
        work.revise(article, "Winter in Calais\n\n" + SECOND);
        try (OpenBrowser browser = new OpenBrowser(SharedDesk.server()).signIn("editor")) {
            Page page = browser.open("/desk");
            page.getByText("Claims without a place (").click();
            page.waitForURL("**/claim/queue?placement=**");
            assertThat(page.locator("h1").innerText()).isEqualTo("Without a place");
            assertThat(page.locator("#filter-placement option[selected]").innerText())
                    .isEqualTo("ambiguous, orphaned");
            browser.open("/article/decide?id=" + article);
            assertThat(shown(page)).isEqualTo(first);
            page.keyboard().press("j");
            page.waitForURL("**&claim=**");
            assertThat(shown(page)).isEqualTo(other);
            page.keyboard().press("k");
            page.locator(".fd-old-passage strong", new Page.LocatorOptions().setHasText(first))
                    .waitFor();
            page.keyboard().press("?");
            assertThat(page.locator(".fd-key-sheet").innerText())
                    .contains("next claim without a place", "withdraw it", "put on selection");
            page.keyboard().press("Escape");
            page.keyboard().press("x");
            page.keyboard().press("Enter");
            page.getByText("The reason is missing").waitFor();
            page.getByLabel("Why it is withdrawn").fill("The sentence is gone.");
            page.keyboard().press("Enter");
            page.getByText("One claim has no sure place").waitFor();
            assertThat(shown(page)).isEqualTo(other);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static String shown(Page page) {
        return page.locator(".fd-old-passage strong").innerText();
    }

    @Test
    void whoIsOvertakenKeepsTheTypedTextAndSeesBoth() {
        DeskWork work = new DeskWork(SharedDesk.server());
        String article = work.article("Winter in Calais", SECOND);
        try (OpenBrowser mine = new OpenBrowser(SharedDesk.server()).signIn("editor");
                OpenBrowser theirs = new OpenBrowser(SharedDesk.server()).signIn("checker")) {
            Page page = mine.open("/article/revise?id=" + article);
            revise(theirs.open("/article/revise?id=" + article), "Winter in Calais\n\n" + SECOND + " Theirs.");
            theirs.page().waitForURL("**/article/reader**");
            revise(page, "Winter in Calais\n\n" + SECOND + " Mine.");
            page.getByText("Somebody else changed the article while you wrote.").waitFor();
            assertThat(page.getByLabel("Text of the article").inputValue()).endsWith(" Mine.");
            assertThat(page.locator(".fd-diff del").first().innerText()).contains("Theirs");
            assertThat(page.locator(".fd-diff ins").first().innerText()).contains("Mine");
            page.getByText("Save my text over the present one").click();
            page.waitForURL("**/article/reader**");
            assertThat(page.locator("article").innerText()).contains("Mine.");
        }
    }

    private static void revise(Page page, String text) {
        page.getByLabel("Text of the article").fill(text);
        page.getByText("Save as new revision").click();
    }
}
