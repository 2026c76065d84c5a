package org.factdesk.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReportTest {

    private final PdfReport pdf = new PdfReport();

    @Test
    void theEmptyReportPassesBothStandards() throws Exception {
        assertThat(Conformance.broken(kept("empty", pdf.render(Samples.empty()))))
                .isEmpty();
    }

    @Test
    void theStandardsAreReallyAsked() throws Exception {
        java.io.ByteArrayOutputStream plain = new java.io.ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(plain);
        }
        assertThat(Conformance.broken(plain.toByteArray()))
                .anyMatch(fault -> fault.startsWith("ua1"))
                .anyMatch(fault -> fault.startsWith("2a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"INTERNAL", "PUBLIC"})
    void theNormalReportPassesBothStandards(Edition edition) throws Exception {
        byte[] file = kept("normal-" + edition, pdf.render(Samples.inEdition(Samples.normal(), edition)));
        assertThat(Conformance.broken(file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.factdesk.service.report.Hostile#all")
    void hostileTextInEveryFieldPassesBothStandards(String words) throws Exception {
        byte[] file = kept("hostile-" + Integer.toHexString(words.hashCode()), pdf.render(FilledReport.with(words)));
        assertThat(Conformance.broken(file)).isEmpty();
    }

    @Test
    void markupInAnyFieldIsPrintedAsText() throws IOException {
        assertThat(text(pdf.render(FilledReport.with(Hostile.SCRIPT)))).contains("<script>alert(1)</script>");
    }

    @Test
    void onlyWebAddressesBecomeLinks() throws IOException {
        for (String words : List.of(Hostile.JAVASCRIPT, Hostile.FILE, Hostile.SCRIPT)) {
            assertThat(links(pdf.render(FilledReport.with(words))))
                    .allMatch(link -> link.startsWith("https://checks.example/"));
        }
        assertThat(links(pdf.render(Samples.normal()))).contains("https://prefecture.example/counts/2018-02.pdf");
    }

    @Test
    void nothingIsFetchedFromOutside() throws Exception {
        try (Canary canary = new Canary()) {
            String there = canary.address();
            pdf.render(FilledReport.with("<img src=\"" + there + "\"/><link rel=\"stylesheet\" href=\"" + there + "\"/>"
                    + " url(" + there + ")"));
            pdf.render(FilledReport.with(there));
            assertThat(canary.visits()).isZero();
        }
    }

    @Test
    void aWordOfTenThousandSignsIsPrintedWhole() throws Exception {
        byte[] file = kept(
                "long",
                pdf.render(Samples.of(
                        List.of(new ClaimMaker(
                                        1, "x".repeat(10_000), "Long\n\n" + "x".repeat(10_000), ReportedStatus.OPEN)
                                .build()),
                        "Long\n\n" + "x".repeat(10_000),
                        Edition.INTERNAL)));
        assertThat(Conformance.broken(file)).isEmpty();
        assertThat(text(file).chars().filter(c -> c == 'x').count()).isGreaterThanOrEqualTo(20_000);
    }

    @Test
    void emojiThatTheFontsLackBecomeAVisibleSign() throws IOException {
        String text = text(pdf.render(FilledReport.with("count \uD83E\uDDD1\uD83C\uDFFD\u200D\uD83D\uDE80 here")));
        assertThat(text).contains("count \uFFFD here");
    }

    @Test
    void arabicAndHebrewCanBeReadBack() throws IOException {
        String text = text(pdf.render(FilledReport.with("שלום")));
        assertThat(text).containsAnyOf("שלום", new StringBuilder("שלום").reverse());
    }

    @Test
    void theTextOfEveryClaimCanBeReadBack() throws IOException {
        Report report = Samples.normal();
        String text = text(pdf.render(report)).replaceAll("\\s+", " ");
        assertThat(text).contains("In short", "Calais counts its camps again", "9f2c9f2c", "7.1 percent", "page 4");
        report.claims().forEach(claim -> assertThat(text).contains(claim.quote().exact()));
    }

    @Test
    void theFileHasATitleALanguageAndBookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.render(Samples.normal()))) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Fact-check report: Calais counts its camps again");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .hasSizeGreaterThan(6);
        }
    }

    @Test
    void aReportOfTwoHundredClaimsPassesBothStandards() throws Exception {
        byte[] file = kept("200", pdf.render(Samples.ofSize(200)));
        assertThat(Conformance.broken(file)).isEmpty();
    }

    private static byte[] kept(String name, byte[] file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "reports"));
        Files.write(folder.resolve(name + ".pdf"), file);
        return file;
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> links(byte[] file) throws IOException {
        List<String> links = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                        links.add(action.getURI());
                    }
                }
            }
        }
        return links;
    }
}
