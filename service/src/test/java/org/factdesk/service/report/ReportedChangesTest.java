package org.factdesk.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.factdesk.domain.coverage.TextChangeState;
import org.junit.jupiter.api.Test;

class ReportedChangesTest {

    private static final List<ReportedChanges.Item> ITEMS = List.of(
            accepted(3, "about 8,000 people", "about 7,000 people"),
            declined(null, "slashed at <dawn>", "slashed, charities say"),
            asked(5, "by 31 percent", "by 31.1 percent"));

    private static ReportedChanges.Item accepted(Integer claim, String words, String proposed) {
        return item(claim, words, proposed, TextChangeState.ACCEPTED, "I looked it up.", 3, null);
    }

    private static ReportedChanges.Item declined(Integer claim, String words, String proposed) {
        return item(claim, words, proposed, TextChangeState.DECLINED, null, null, "They were on tape.");
    }

    private static ReportedChanges.Item asked(Integer claim, String words, String proposed) {
        return item(claim, words, proposed, TextChangeState.ASKED, null, null, null);
    }

    private static ReportedChanges.Item item(
            Integer claim,
            String words,
            String proposed,
            TextChangeState state,
            String answer,
            Integer made,
            String reason) {
        boolean settled = !state.open();
        return new ReportedChanges.Item(
                claim,
                2,
                words,
                proposed,
                "The census has it.",
                "checker2",
                Samples.NOW.minusSeconds(900),
                state,
                answer,
                answer == null ? null : "writer",
                answer == null ? null : Samples.NOW.minusSeconds(600),
                made,
                reason,
                settled ? "writer" : null,
                settled ? Samples.NOW.minusSeconds(300) : null);
    }

    private static Report report(Edition edition, List<ReportedChanges.Item> items) {
        Report report = Samples.normal();
        return new Report(
                report.desk(),
                edition,
                report.generatedAt(),
                report.article(),
                report.staff(),
                report.claims(),
                report.openItems(),
                report.signOffs(),
                report.scale(),
                report.auditHead(),
                null,
                ReportedChanges.of(items));
    }

    private static String html(Edition edition) {
        return new HtmlReport().render(report(edition, ITEMS));
    }

    private static String pdf(Edition edition) throws IOException {
        try (PDDocument document = Loader.loadPDF(new PdfReport().render(report(edition, ITEMS)))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void theInternalReportListsEveryChangeWithItsOutcome() {
        assertThat(html(Edition.INTERNAL))
                .contains("Three changes were asked of the writer; one was made.")
                .contains("“about 8,000 people”", "“about 7,000 people”", "I looked it up.", "it made revision 3")
                .contains("slashed at &lt;dawn&gt;", "<strong>Declined</strong> by writer", "They were on tape.")
                .contains("<strong>Waits for the writer</strong>", "Asked by checker2", "The census has it.")
                .contains("One change asked of the writer waits for an outcome");
    }

    @Test
    void thePrintedReportListsThemToo() throws IOException {
        assertThat(pdf(Edition.INTERNAL))
                .contains("Changes asked of the writer", "about 7,000 people", "Accepted by writer")
                .contains("slashed, charities say", "They were on tape.", "Waits for the writer");
        assertThat(pdf(Edition.PUBLIC)).contains("one was made").doesNotContain("7,000 people”", "on tape");
    }

    @Test
    void theTableNamesTheChangesOfEachClaimInTheInternalEditionAlone() {
        assertThat(csv(Edition.INTERNAL))
                .contains("changes_asked", "“about 8,000 people” to “about 7,000 people”: ACCEPTED");
        assertThat(csv(Edition.PUBLIC)).doesNotContain("changes_asked", "about 7,000 people");
    }

    private static String csv(Edition edition) {
        return new String(new CsvReport().render(report(edition, ITEMS)), StandardCharsets.UTF_8);
    }

    @Test
    void thePublicReportOnlyCountsThem() {
        assertThat(html(Edition.PUBLIC))
                .contains("Three changes were asked of the writer; one was made.")
                .doesNotContain("about 7,000 people", "slashed, charities say", "They were on tape", "checker2");
    }

    @Test
    void whereNothingWasAskedThatIsSaid() {
        assertThat(new HtmlReport().render(report(Edition.INTERNAL, List.of())))
                .contains("No change was asked of the writer.")
                .doesNotContain("waits for an outcome");
    }
}
