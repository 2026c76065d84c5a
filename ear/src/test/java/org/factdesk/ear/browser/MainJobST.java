package org.factdesk.ear.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.factdesk.ear.server.DeskServer;
import org.factdesk.ear.server.SharedDesk;
import org.factdesk.service.report.ClaimReviewLint;
import org.junit.jupiter.api.Test;

/** The job that the desk exists for, in a browser, from the received texts to the exported report. */
class MainJobST {

    private static final String WORDS = "fell by only 31 percent, from 167,000";
    private static final String RATIONALE = "The two counts differ by 52,000, which is 31.1 percent of the first.";

    private final DeskServer desk = SharedDesk.server();

    @Test
    void aClaimIsMarkedCheckedReviewedAndReported() throws IOException {
        String article = markedAndProposed();
        approved();
        try (OpenBrowser reader = new OpenBrowser(desk).signIn("auditor")) {
            Page report = reader.open("/report/report?article=" + article);
            assertThat(pdf(report)).contains(WORDS).contains("31.1 percent").contains("Prefecture of the department");
            JsonObject review = claimReview(report);
            assertThat(ClaimReviewLint.lint(review, ClaimReviewLint.Kind.PREVIEW))
                    .isEmpty();
            assertThat(review.getJsonObject("reviewRating").getInt("ratingValue"))
                    .isEqualTo(4);
            assertThat(reader.complaints()).isEmpty();
        }
    }

    /** The checker's part; returns the article's id. */
    private String markedAndProposed() {
        try (OpenBrowser checker = new OpenBrowser(desk).signIn("checker")) {
            ReaderPage reader = ReaderPage.ofArticle(checker, "115,000");
            reader.select(WORDS).mark();
            assertThat(reader.marked()).contains(WORDS);
            String article = reader.article();
            ClaimPage claim = reader.openClaim();
            claim.attach(
                    "Supports",
                    "Table of attempts at the port and the tunnel",
                    "Prefecture of the department",
                    "https://example.org/prefecture/attempts",
                    "2016: 167,000; 2017: 115,000",
                    "table 2, row 7");
            claim.attach(
                    "Contradicts",
                    "Log of the port's own guards",
                    "Port of Calais",
                    "https://example.org/port/log",
                    "121,400 attempts stopped",
                    "page 4");
            claim.propose("Mostly true", RATIONALE);
            assertThat(claim.state()).containsIgnoringCase("proposed");
            assertThat(checker.complaints()).isEmpty();
            checker.signOut();
            return article;
        }
    }

    /** The reviewer's part. */
    private void approved() {
        try (OpenBrowser reviewer = new OpenBrowser(desk).signIn("reviewer")) {
            Page queue = reviewer.open("/claim/queue?status=PROPOSED");
            queue.locator("#claims").getByText(WORDS).first().click();
            queue.waitForURL(url -> url.contains("/claim/claim"));
            ClaimPage claim = new ClaimPage(queue);
            assertThat(claim.words()).contains(RATIONALE);
            claim.approve("Worked out again: it fits.");
            assertThat(claim.state()).contains("Mostly true");
            assertThat(reviewer.complaints()).isEmpty();
        }
    }

    private static String pdf(Page report) throws IOException {
        Download download = report.waitForDownload(
                () -> report.locator("a.fd-button:has-text('Download PDF')").click());
        try (PDDocument document = Loader.loadPDF(download.path().toFile())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static JsonObject claimReview(Page report) throws IOException {
        Download download = report.waitForDownload(
                () -> report.locator("a.fd-button:has-text('ClaimReview')").click());
        try (var reader = Json.createReader(new StringReader(Files.readString(download.path())))) {
            JsonArray reviews = reader.readArray();
            return reviews.getValuesAs(JsonObject.class).stream()
                    .filter(review -> review.getString("claimReviewed").equals(WORDS))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
