package org.factdesk.service.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactcheckPageTest {

    private static final String ID = "01JD0000000000000000000103";
    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>(.*?)</script>", Pattern.DOTALL);

    private final FactcheckPage page = new FactcheckPage();

    @Test
    void thePageCarriesValidMarkupForItsOwnAddress() throws IOException {
        String html = HtmlReportTest.kept("factcheck", page.render(Samples.normal(), ID, "n0nce"));
        Matcher script = SCRIPT.matcher(html);
        assertThat(script.find()).isTrue();
        assertThat(script.group(1)).isEqualTo(" type=\"application/ld+json\" nonce=\"n0nce\"");
        assertThat(ClaimReviewLint.lint(script.group(2), ClaimReviewLint.Kind.PUBLISHED))
                .isEmpty();
        assertThat(html)
                .contains(
                        "<link rel=\"canonical\" href=\"https://checks.example/factchecks/" + ID + "\"/>",
                        "<style nonce=\"n0nce\">",
                        "7.1 percent",
                        "Prefecture of the North");
        assertThat(html).doesNotContain("Under correction.", "checker", "reviewer", "Ask how the rounds are made");
    }

    @Test
    void aClaimThatIsNotPublishedHasNoPage() {
        assertThatThrownBy(() -> page.render(Samples.normal(), "01JD0000000000000000000102", null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> page.render(Samples.normal(), "nobody", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClaimUnderCorrectionSaysSoAndKeepsItsVerdict() throws IOException {
        ReportedClaim claim = Samples.claim(3, "8,000 people", ReportedStatus.PROPOSED)
                .verdict(Samples.verdict(Samples.TRUE, "Waiting words."))
                .publicVerdict(Samples.verdict(Samples.FALSE, "Standing words."))
                .publishedAt(Samples.NOW)
                .build();
        String html = HtmlReportTest.kept(
                "factcheck-correction",
                page.render(Samples.of(List.of(claim), Samples.TEXT, Edition.INTERNAL), claim.id(), null));
        assertThat(html).contains("Under correction.", "Standing words.").doesNotContain("Waiting words.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Hostile.SCRIPT,
                Hostile.ENTITY,
                Hostile.TEMPLATE,
                Hostile.JAVASCRIPT,
                Hostile.RTL,
                Hostile.CONTROLS
            })
    void hostileTextAddsNoScriptAndNoLink(String words) {
        Report report = FilledReport.with(words);
        String html = page.render(report, "c7", "n");
        assertThat(SCRIPT.matcher(html).results().count()).isOne();
        assertThat(html.split("<script", -1)).hasSize(2);
        assertThat(html).doesNotContain("<img", "href=\"javascript", "href=\"file");
    }
}
