package org.factdesk.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportedCoverageTest {

    private static final ReportedCoverage COVERAGE = new ReportedCoverage(
            40, 38, 95, 12, List.of(new ReportedCoverage.Excused("<b>London</b>", "Everybody knows", "checker")));

    private static Report report(Edition edition) {
        Report report = Samples.normal();
        return new Report(
                report.desk(),
                edition,
                report.generatedAt(),
                report.article(),
                report.staff(),
                report.claims(),
                List.of(new OpenItem("The figure “400” was neither struck nor excused.", null)),
                List.of(new SignOff(
                        "editor",
                        Samples.NOW,
                        1,
                        "The press waits",
                        List.of(
                                new OpenItem("The date “Monday” was neither struck nor excused.", null),
                                new OpenItem("“The <town> is full” was stale.", 2)))),
                report.scale(),
                report.auditHead(),
                COVERAGE,
                null);
    }

    @Test
    void theInternalReportTellsCountOpenAndExcusedItemsAndTheException() {
        String page = new HtmlReport().render(report(Edition.INTERNAL));
        assertThat(page)
                .contains("38 of 40 (95 percent)", "The figure “400” was neither struck nor excused.")
                .contains("&lt;b&gt;London&lt;/b&gt;", "Everybody knows", "The press waits")
                .contains("Open at that moment:", "The date “Monday” was neither struck nor excused.")
                .contains("Claim 2: “The &lt;town&gt; is full” was stale.");
    }

    @Test
    void thePublicReportTellsNothingOfIt() {
        String page = new HtmlReport().render(report(Edition.PUBLIC));
        assertThat(page)
                .doesNotContain(
                        "38 of 40", "neither struck", "Everybody knows", "The press waits", "Monday", "at that moment");
    }

    @ParameterizedTest
    @EnumSource(Edition.class)
    void aReportWithoutACountIsPrintedAsBefore(Edition edition) {
        assertThat(new HtmlReport().render(Samples.of(List.of(), Samples.TEXT, edition)))
                .doesNotContain("Line by line");
    }

    @Test
    void whereNothingIsCheckableThatIsSaid() {
        assertThat(new ReportedCoverage(0, 0, 100, 0, List.of()).words()).isEqualTo("nothing to check line by line");
    }
}
