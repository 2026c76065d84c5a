package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import java.util.List;
import java.util.Random;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.Documents;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** Adding articles on the page, where it is not as simple as it should be. */
class AddArticleST {

    private static final int SIZE = 4096;

    private final DeskServer desk = SharedDesk.server();

    @Test
    void aTextThatTheDeskHasAlreadyIsShownBeforeItIsAddedAgain() {
        String text = "On Monday, " + DeskWork.word() + " " + DeskWork.word() + " " + DeskWork.word() + " was said.";
        String known = new DeskWork(desk).article("The first of the two", text);
        try (OpenBrowser checker = new OpenBrowser(desk).signIn("checker")) {
            Page page = checker.open("/article/add");
            page.locator("[id='paste:text']").fill(text);
            page.locator("[id='paste:add']").click();
            page.locator("#similar").waitFor();
            assertThat(page.locator("#similar").innerText())
                    .contains("The desk already has this text", "The first of the two", "word for word the same");
            assertThat(page.locator("#similar a").first().getAttribute("href")).endsWith(known);
            assertThat(page.locator("[id='paste:text']").inputValue()).isEqualTo(text);

            page.locator("[id='paste:anyway']").click();
            page.waitForURL(url -> url.contains("/article/reader"));
            assertThat(page.url()).doesNotContain(known);
            assertThat(checker.complaints()).isEmpty();
        }
    }

    @Test
    void aFileThatHoldsNoWordsIsRefusedInASentence() {
        byte[] noise = new byte[SIZE];
        new Random(1).nextBytes(noise);
        try (OpenBrowser checker = new OpenBrowser(desk).signIn("checker")) {
            Page page = checker.open("/article/add");
            page.locator("[id='upload:file']").setInputFiles(new FilePayload("report.txt", "text/plain", noise));
            page.locator("[id='upload:read']").click();
            page.locator(".fd-notice-error, .ui-message-error").first().waitFor();
            assertThat(page.locator("main").innerText())
                    .containsPattern("(?i)binary|no text|not text|not a text")
                    .doesNotContain("Exception");
            assertThat(page.locator("[id='upload:file']").count()).isOne();
            assertThat(checker.complaints()).isEmpty();
        }
    }

    @Test
    void theWordsOfAWordDocumentAndOfAPdfAreProposedAndAdded() {
        for (String kind : List.of("docx", "pdf")) {
            String headline = "Harbour opens early " + DeskWork.word();
            String body = "The harbour of " + DeskWork.word() + " opened on Monday, " + DeskWork.word() + " said.";
            String end = "Some 240 " + DeskWork.word() + " had waited, and " + DeskWork.word() + " more came later.";
            List<String> lines = List.of(headline, "", body, "", end);
            try (OpenBrowser checker = new OpenBrowser(desk).signIn("checker")) {
                Page page = checker.open("/article/add");
                page.locator("[id='upload:file']")
                        .setInputFiles(new FilePayload(
                                "harbour." + kind,
                                "application/octet-stream",
                                kind.equals("pdf") ? Documents.pdf(lines) : Documents.docx(lines)));
                page.locator("[id='upload:read']").click();
                page.locator("[id='confirm:add']").waitFor();
                assertThat(page.getByLabel("Headline", new Page.GetByLabelOptions().setExact(false))
                                .first()
                                .inputValue())
                        .isEqualTo(headline);
                page.locator("[id='confirm:add']").click();
                page.waitForURL(url -> url.contains("/article/reader"));
                assertThat(page.locator(".fd-text").innerText()).contains(headline, body, end);
                assertThat(checker.complaints()).isEmpty();
            }
        }
    }

    @Test
    void whatWasTypedIsStillThereAfterAMistake() {
        String text = "On Tuesday, " + DeskWork.word() + " was said.";
        try (OpenBrowser checker = new OpenBrowser(desk).signIn("checker")) {
            Page page = checker.open("/article/add");
            page.locator("[id='paste:headline']").fill("A headline alone");
            refused(page);
            assertThat(page.locator("[id='paste:headline']").inputValue()).isEqualTo("A headline alone");

            page.locator("[id='paste:headline']").fill("");
            page.locator("[id='paste:text']").fill(text);
            page.locator("[id='paste:url']").fill("javascript:alert(1)");
            refused(page);
            assertThat(page.locator("[id='paste:text']").inputValue()).isEqualTo(text);
            assertThat(page.locator("[id='paste:url']").inputValue()).isEqualTo("javascript:alert(1)");

            page.locator("[id='paste:url']").fill("https://example.org/tuesday");
            page.locator("[id='paste:add']").click();
            page.waitForURL(url -> url.contains("/article/reader"));
            assertThat(page.locator(".fd-text").innerText()).contains(text);
            assertThat(checker.complaints()).isEmpty();
        }
    }

    @Test
    void anArticleWithoutAHeadlineIsListedByItsFirstWords() {
        DeskWork work = new DeskWork(desk);
        String words = "On Monday, " + DeskWork.word() + " was said";
        String claim = work.claim(work.article(Json.createObjectBuilder().add("text", words + ".")), words);
        try (OpenBrowser checker = new OpenBrowser(desk).signIn("checker")) {
            for (String list : List.of("/article/articles", "/desk")) {
                Page page = checker.open(list);
                assertThat(page.locator(".fd-cell-title").allInnerTexts()).contains(words + ".");
            }
            Page page = checker.open("/claim/queue?sort=-created");
            assertThat(page.locator(".fd-cell-sub").allInnerTexts()).contains(words + ".");
            assertThat(checker.open("/claim/claim?id=" + claim).title()).contains(words + ".");
            assertThat(checker.complaints()).isEmpty();
        }
    }

    private static void refused(Page page) {
        page.locator("[id='paste:add']").click();
        page.locator(".fd-notice-error, .ui-message-error").first().waitFor();
        assertThat(page.locator("main").innerText()).doesNotContain("Exception");
    }
}
