package org.factdesk.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

    private final CsvReport csv = new CsvReport();

    @Test
    void thereIsOneRowPerClaimInTextOrder() throws IOException {
        List<CSVRecord> rows = read(csv.render(Samples.normal()));
        assertThat(rows)
                .extracting(row -> row.get("claim"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");
        CSVRecord third = rows.get(2);
        assertThat(third.get("status")).isEqualTo("PUBLISHED");
        assertThat(third.get("rating")).isEqualTo("FALSE");
        assertThat(third.get("rating_value")).isEqualTo("1");
        assertThat(third.get("evidence_supports")).isEqualTo("1");
        assertThat(third.get("approved_by")).isEqualTo("reviewer");
        assertThat(third.get("factcheck_url")).startsWith("https://checks.example/factchecks/");
    }

    @Test
    void theFileBeginsWithAByteOrderMarkAndEndsItsLinesWithCrLf() {
        byte[] file = csv.render(Samples.empty());
        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, StandardCharsets.UTF_8)).endsWith("\r\n").containsOnlyOnce("\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x.example\",\"x\")",
                "+1+1",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\0=1",
                " =1",
                "\u00A0=1",
                "＝1",
                "＋1",
                "－1",
                "＠1",
                "\uFEFF=1",
                "=1\",\"=2\r\n=3"
            })
    void noCellCanStartAFormula(String words) throws IOException {
        for (CSVRecord row : read(csv.render(FilledReport.with(words)))) {
            for (String cell : row) {
                assertThat(cell.replaceFirst("^[\\s\\h\\uFEFF]+", ""))
                        .doesNotMatch("(?s)^[=+\\-@\\t\\r\\n\\x00＝＋－＠].*");
                assertThat(cell).doesNotContain("\0");
            }
        }
    }

    @Test
    void harmlessCellsStayAsTheyAre() {
        assertThat(SpreadsheetCell.of("a-b=c@d")).isEqualTo("a-b=c@d");
        assertThat(SpreadsheetCell.of("")).isEmpty();
        assertThat(SpreadsheetCell.of(null)).isEmpty();
    }

    @Test
    void thePublicEditionHasNoInternalColumnsAndOnlyPublishedClaims() throws IOException {
        byte[] file = csv.render(Samples.inEdition(Samples.normal(), Edition.PUBLIC));
        assertThat(read(file)).extracting(row -> row.get("claim")).containsExactly("3", "7");
        assertThat(new String(file, StandardCharsets.UTF_8))
                .doesNotContain("assignee", "proposed_by", "priority", "reviewer", "checker");
    }

    private static List<CSVRecord> read(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8).substring(1);
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))
                .getRecords();
    }
}
