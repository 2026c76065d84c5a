package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.factdesk.ear.server.Api;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.junit.jupiter.api.Test;

/** What a desk does around a verdict: asking, merging, taking the next claim, publishing with an exception, correcting. */
class WorkflowST {

    private final DeskServer desk = SharedDesk.server();
    private final DeskWork work = new DeskWork(desk);

    @Test
    void aQueryIsSentAndItsAnswerNoted() {
        String claim = work.claim(DeskWork.word());
        source(claim, "A register", "The registry");
        try (OpenBrowser browser = new OpenBrowser(desk)) {
            browser.signIn("checker");
            Page page = browser.open("/claim/claim?id=" + claim);
            page.locator("#queryFold summary").click();
            page.locator("#queryText").fill("Which year is that from?");
            page.locator("#ask").click();
            page.locator("[id$=noteAnswer]").waitFor();
            assertThat(status(claim)).isEqualTo("AWAITING_REPLY");
            assertThat(page.locator("#queries").innerText()).contains("Which year is that from?", "No answer yet");
            page.locator("[id$=noteAnswer]")
                    .locator("xpath=../..")
                    .locator("textarea")
                    .fill("From 2024.");
            page.locator("[id$=noteAnswer]").click();
            page.locator("#queries").getByText("From 2024.").waitFor();
            assertThat(status(claim)).isEqualTo("RESEARCHING");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aClaimIsMergedAndToldApartAgain() {
        String survivor = work.claim(DeskWork.word());
        String claim = work.claim(DeskWork.word());
        try (OpenBrowser browser = new OpenBrowser(desk)) {
            browser.signIn("editor");
            Page page = browser.open("/claim/claim?id=" + claim);
            page.locator("#mergeFold summary").click();
            page.locator("#mergeInto")
                    .fill(desk.uri("/claim/claim?id=" + survivor).toString());
            page.locator("#merge").click();
            page.locator("#unmerge").waitFor();
            assertThat(status(claim)).isEqualTo("MERGED");
            page.locator("#unmerge").click();
            page.locator("#mergeFold").waitFor();
            assertThat(status(claim)).isEqualTo("OPEN");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void aThinVerdictIsPublishedWithAnExceptionAndCorrectedByTwo() {
        String claim = work.claim(DeskWork.word());
        work.propose(claim, "The register says otherwise.", source(claim, "A register", "The registry"));
        Api.as("reviewer", desk)
                .post("claims/" + claim + "/review", Json.createObjectBuilder().add("decision", "APPROVE"));
        try (OpenBrowser browser = new OpenBrowser(desk)) {
            browser.signIn("editor");
            Page page = browser.open("/claim/claim?id=" + claim);
            assertThat(page.locator("#sourcing").innerText()).contains("one independent source");
            page.locator("#publish").click();
            page.locator("#publication .fd-notice-error").waitFor();
            assertThat(page.locator("#publication").innerText()).contains("one independent source");
            page.locator("#exception").fill("Nobody else counts them.");
            page.locator("#publish").click();
            page.locator("#publicPage").waitFor();
            page.locator("#correctionFold summary").click();
            page.locator("#correction label.fd-radio")
                    .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Mixed"))
                    .first()
                    .click();
            page.locator("#correctionNote").fill("We had last year’s figure.");
            page.locator("#correctionException").fill("Nobody else counts them.");
            page.locator("#correct").click();
            page.locator("#correction .fd-notice-review").waitFor();
            assertThat(page.locator("#approve").isDisabled()).isTrue();
            assertThat(page.locator("#review").innerText()).contains("You proposed this verdict");
        }
        Api.as("reviewer", desk)
                .post("claims/" + claim + "/review", Json.createObjectBuilder().add("decision", "APPROVE"));
        try (OpenBrowser browser = new OpenBrowser(desk)) {
            browser.signIn("editor");
            Page page = browser.open("/claim/claim?id=" + claim);
            assertThat(page.locator("#correction").innerText())
                    .contains("We had last year’s figure.", "The public page and its claim-review");
            page.locator("[id$=useNote]").first().fill("The article was changed.");
            page.locator("[id$=settleUse]").first().click();
            page.locator("#correction").getByText("The article was changed.").waitFor();
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(status(claim)).isEqualTo("CORRECTED");
    }

    @Test
    void theNextClaimIsTakenWithAKey() {
        String claim = work.claim(
                work.article("Urgent", "On Monday, the harbour was closed."),
                "the harbour was closed",
                Json.createObjectBuilder().add("priority", "HIGH"));
        Api.as("editor", desk)
                .patch(
                        "claims/" + claim,
                        Json.createObjectBuilder()
                                .add("due", LocalDate.now(ZoneOffset.UTC).toString())
                                .build());
        try (OpenBrowser browser = new OpenBrowser(desk)) {
            browser.signIn("checker");
            Page page = browser.open("/claim/queue");
            page.keyboard().press("n");
            page.waitForURL(url -> url.contains("/claim/claim?id=" + claim));
            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(status(claim)).isEqualTo("RESEARCHING");
    }

    private String source(String claim, String title, String publisher) {
        return work.evidence(
                claim,
                Json.createObjectBuilder()
                        .add("title", title)
                        .add("publisher", publisher)
                        .add("kind", "DATA"),
                Json.createObjectBuilder().add("stance", "CONTRADICTS"));
    }

    private String status(String claim) {
        JsonObject whole = work.checker().get("claims/" + claim);
        return whole.getString("status");
    }
}
