package org.factdesk.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factdesk.service.report.ClaimReviewLint.Kind;
import org.factdesk.service.report.ClaimReviewLint.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimReviewLintTest {

    private static final String GOOD = """
            {"@context":"https://schema.org","@type":"ClaimReview","url":"https://checks.example/1","claimReviewed":"Seven",
            "datePublished":"2026-11-22","author":{"@type":"Organization","name":"Desk","url":"https://desk.example"},
            "reviewRating":{"@type":"Rating","alternateName":"False","ratingValue":1,"bestRating":5,"worstRating":1,
            "ratingExplanation":"It was six."},"itemReviewed":{"@type":"Claim","author":{"@type":"Person","name":"P",
            "sameAs":"https://p.example"},"datePublished":"2026-11-20","appearance":{"url":"https://a.example/x"}}}""";

    @Test
    void goodMarkupHasNoViolation() {
        assertThat(ClaimReviewLint.lint(GOOD, Kind.PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 | https://schema.org | http://schema.org",
                "1 | \"ClaimReview\" | \"Review\"",
                "2 | \"url\":\"https://checks.example/1\", | \"url\":\"/factchecks/1\",",
                "2 | \"claimReviewed\":\"Seven\", | \"name\":\"Seven\",",
                "2 | \"claimReviewed\":\"Seven\", | \"claimReviewed\":\"False: seven\",",
                "2 | \"alternateName\":\"False\", | \"name\":\"False\",",
                "3 | \"datePublished\":\"2026-11-22\", | \"dateModified\":\"2026-11-22\",",
                "3 | \"name\":\"Desk\", | \"label\":\"Desk\",",
                "3 | \"@type\":\"Claim\" | \"@type\":\"Thing\"",
                "3 | \"@type\":\"Person\" | \"@type\":\"Thing\"",
                "3 | https://p.example | https://a.example/x",
                "3 | \"2026-11-20\" | \"2026-12-20\"",
                "4 | \"bestRating\":5, | \"other\":5,",
                "4 | \"ratingValue\":1 | \"ratingValue\":6",
                "4 | \"ratingValue\":1 | \"ratingValue\":1.5",
                "4 | \"ratingValue\":1 | \"ratingValue\":\"١\"",
                "4 | \"worstRating\":1 | \"worstRating\":0",
                "5 | It was six. | One. Two. Three.",
                "6 | \"2026-11-20\" | \"20 November\"",
                "6 | \"It was six.\" | null",
                "6 | \"It was six.\" | \" \"",
                "6 | It was six. | a</script>",
            })
    void everyRuleIsNoticedWhenItIsBroken(int rule, String good, String bad) {
        assertThat(GOOD).contains(good);
        List<Violation> violations = ClaimReviewLint.lint(GOOD.replace(good, bad), Kind.PUBLISHED);
        assertThat(violations).extracting(Violation::rule).contains(rule);
    }

    @Test
    void whatIsNotJsonOrNotAnObjectIsOneViolationAndNoException() {
        assertThat(ClaimReviewLint.lint("{", Kind.PUBLISHED)).hasSize(1);
        assertThat(ClaimReviewLint.lint("[1]", Kind.PUBLISHED)).hasSize(1);
        assertThat(ClaimReviewLint.lint("{}", Kind.PUBLISHED)).isNotEmpty();
    }

    @Test
    void twoReviewsOnOnePageAreNoticedAndAPreviewMayNotBeDated() {
        assertThat(ClaimReviewLint.lint("[" + GOOD + "," + GOOD + "]", Kind.PUBLISHED))
                .extracting(Violation::where)
                .containsExactly("url");
        assertThat(ClaimReviewLint.lint(GOOD, Kind.PREVIEW))
                .extracting(Violation::where)
                .containsExactly("datePublished");
    }
}
