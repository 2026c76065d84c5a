package org.factdesk.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private final HtmlReport html = new HtmlReport();

    @ParameterizedTest
    @MethodSource("org.factdesk.service.report.Hostile#all")
    void hostileTextAddsNoElementAndIsShownAsText(String words) throws Exception {
        Document document = parsed(html.render(FilledReport.with(words)));
        Document plain = parsed(html.render(FilledReport.with("plain words")));
        assertThat(elements(document, "script")).isZero();
        assertThat(elements(document, "img")).isZero();
        assertThat(elements(document, "style")).isEqualTo(1);
        assertThat(elements(document, "section")).isEqualTo(elements(plain, "section"));
        assertThat(document.getElementsByTagName("h1").item(0).getTextContent()).isEqualTo(legal(words));
    }

    @Test
    void onlyWebAddressesBecomeLinks() throws Exception {
        for (String words : List.of(
                Hostile.JAVASCRIPT, Hostile.FILE, "JaVaScRiPt:alert(1)//https://x.example", " data:text/html,x")) {
            NodeList links = parsed(html.render(FilledReport.with(words))).getElementsByTagName("a");
            for (int i = 0; i < links.getLength(); i++) {
                assertThat(((Element) links.item(i)).getAttribute("href"))
                        .matches("#claim-\\d+|https://checks\\.example/.*");
            }
        }
    }

    @Test
    void theDocumentStandsUnderAStrictPolicy() {
        String page = html.render(Samples.normal(), "n0nce");
        assertThat(page).contains("<style nonce=\"n0nce\">").doesNotContain("<script", "style=\"", "url(", "@import");
        assertThat(Pattern.compile("<[^>]* on[a-z]+=").matcher(page).find()).isFalse();
        assertThat(html.render(Samples.normal())).contains("<style>");
    }

    @Test
    void everyTableHeadsItsRowsAndColumnsAndHeadingsNeverSkipALevel() throws Exception {
        Document document = parsed(kept("normal", html.render(Samples.normal())));
        NodeList heads = document.getElementsByTagName("th");
        for (int i = 0; i < heads.getLength(); i++) {
            assertThat(((Element) heads.item(i)).getAttribute("scope")).isIn("col", "row");
        }
        int level = 0;
        for (var matches = Pattern.compile("<h([1-6])").matcher(html.render(Samples.normal())); matches.find(); ) {
            int next = Integer.parseInt(matches.group(1));
            assertThat(next).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void theEmptyReportSaysThatNothingHasBeenChecked() {
        assertThat(html.render(Samples.empty()))
                .contains("so nothing has been checked", "Article without a headline", "has not been signed off");
    }

    @Test
    void countsStandInWords() {
        assertThat(html.render(Samples.normal()))
                .contains("Of ten claims, three have an approved verdict (one “False”, one “True” and one “Unproven”), "
                        + "and six are not finished");
    }

    @Test
    void everyStateHasALineAnIconAndAWord() {
        String page = html.render(Samples.normal());
        assertThat(page)
                .contains(
                        "line-double tone-review",
                        "line-solid tone-ok",
                        "line-wavy tone-wrong",
                        "line-broken-dashdot tone-open",
                        "line-dashed tone-work",
                        "line-dotted tone-open",
                        "line-longdash tone-none",
                        "⌜",
                        "⌟");
        assertThat(page).contains("In review", "Awaiting reply", "Returned", "Stale", "Excused");
    }

    @Test
    void thePublicEditionHoldsNothingThatOnlyTheDeskMayRead() throws IOException {
        String page = kept("public", html.render(Samples.inEdition(Samples.normal(), Edition.PUBLIC)));
        assertThat(page).contains("7.1 percent", "Unproven", "Seven further claims are still being checked");
        assertThat(page)
                .doesNotContain(
                        "by checker",
                        ">checker",
                        "checker2",
                        "by reviewer",
                        ">reviewer",
                        "by editor",
                        "Ask how the rounds are made",
                        "Sum done again",
                        "650 and 720. ",
                        "secret entry door",
                        "still awaited",
                        "An opinion of the writer",
                        "Counts run from",
                        "Officials counted 500");
    }

    @Test
    void thePublicEditionKeepsAnUnpublishedArticlesTextBack() {
        Report report = Samples.normal();
        Report draft = new Report(
                report.desk(),
                Edition.PUBLIC,
                report.generatedAt(),
                Samples.article(Samples.TEXT, "CHECKING"),
                report.staff(),
                report.claims(),
                report.openItems(),
                report.signOffs(),
                report.scale(),
                report.auditHead());
        assertThat(html.render(draft)).doesNotContain("A nurse who works there", "The text as checked");
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void aVerdictThatWaitsForApprovalNeverReplacesThePublicOne(Edition edition) {
        ReportedClaim claim = Samples.claim(1, "8,000 people", ReportedStatus.PROPOSED)
                .verdict(Samples.verdict(Samples.TRUE, "Waiting words."))
                .publicVerdict(Samples.verdict(Samples.FALSE, "Standing words."))
                .publishedAt(Samples.NOW)
                .build();
        String page = html.render(Samples.of(List.of(claim), Samples.TEXT, edition));
        assertThat(page).contains("Standing words.");
        assertThat(page.contains("Waiting words.")).isEqualTo(edition == Edition.INTERNAL);
    }

    @Test
    void rightToLeftTextIsMarkedAsSuch() {
        assertThat(html.render(FilledReport.with("مرحبا"))).contains("<h1 dir=\"rtl\"");
    }

    static String kept(String name, String page) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "reports"));
        Files.writeString(folder.resolve(name + ".html"), page);
        return page;
    }

    private static int elements(Document document, String name) {
        return document.getElementsByTagName(name).getLength();
    }

    private static String legal(String words) {
        return words.replaceAll("[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ufffe\\uffff]", "\uFFFD")
                .replace("\ud800", "\uFFFD");
    }

    private static Document parsed(String page) throws Exception {
        String xml = page.replaceFirst("<!DOCTYPE html>\\s*", "");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
