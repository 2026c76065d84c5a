package org.factdesk.service.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.factdesk.service.report.ClaimReviewLint.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimReviewJsonTest {

    private static final ReportedClaim.Claimant CLAIMANT =
            new ReportedClaim.Claimant("Prefecture", "ORGANIZATION", "https://prefecture.example/");

    @Test
    void aPublishedClaimKeepsEveryRule() {
        ClaimReviewResult.Ready ready = ready(published(Samples.FALSE).build());
        assertThat(ClaimReviewLint.lint(ClaimReviewJson.text(ready.json()), Kind.PUBLISHED))
                .isEmpty();
        JsonObject json = ready.json();
        assertThat(json.getString("@context")).isEqualTo("https://schema.org");
        assertThat(json.getString("url")).isEqualTo("https://checks.example/factchecks/01JD0000000000000000000101");
        assertThat(json.getString("datePublished")).isEqualTo("2026-11-22T10:40:00Z");
        JsonObject rating = json.getJsonObject("reviewRating");
        assertThat(rating.getInt("ratingValue")).isEqualTo(1);
        assertThat(rating.getInt("worstRating")).isEqualTo(1);
        assertThat(rating.getInt("bestRating")).isEqualTo(5);
        assertThat(rating.getString("alternateName")).isEqualTo("False");
        JsonObject claim = json.getJsonObject("itemReviewed");
        assertThat(claim.getJsonObject("author").getString("@type")).isEqualTo("Organization");
        assertThat(claim.getString("datePublished")).isEqualTo("2018-01-16");
        assertThat(claim.getJsonObject("appearance").getString("url"))
                .isEqualTo("https://harbour.example/calais-counts");
        assertThat(claim.containsKey("firstAppearance")).isFalse();
        assertThat(json.getJsonArray("citation")).hasSize(2);
        assertThat(ready.preview()).isFalse();
    }

    @Test
    void anApprovedClaimGivesAPreviewWithoutADateOfPublication() {
        ClaimReviewResult.Ready ready = ready(Samples.claim(1, "8,000 people", ReportedStatus.APPROVED)
                .verdict(Samples.verdict(Samples.TRUE, "So it is."))
                .build());
        assertThat(ready.preview()).isTrue();
        assertThat(ready.json().containsKey("datePublished")).isFalse();
        assertThat(ClaimReviewLint.lint(ready.json(), Kind.PREVIEW)).isEmpty();
        assertThat(ready.notes()).anyMatch(note -> note.contains("preview"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportedStatus.class,
            names = {"APPROVED", "PUBLISHED", "CORRECTED"},
            mode = EnumSource.Mode.EXCLUDE)
    void beforeAnApprovalThereIsNone(ReportedStatus status) {
        ReportedClaim claim = Samples.claim(1, "8,000 people", status)
                .verdict(Samples.verdict(Samples.TRUE, "Perhaps."))
                .build();
        assertThat(ClaimReviewJson.of(ClaimReviewInput.of(Samples.normal(), claim)))
                .isInstanceOfSatisfying(ClaimReviewResult.NotYet.class, notYet -> {
                    assertThat(notYet.status()).isEqualTo(status);
                    assertThat(notYet.message()).contains(status.name());
                });
    }

    @Test
    void theStandingVerdictIsShownWhileACorrectionWaits() {
        ReportedClaim claim = published(Samples.TRUE)
                .status(ReportedStatus.PROPOSED)
                .publicVerdict(Samples.verdict(Samples.FALSE, "Standing."))
                .build();
        assertThat(ready(claim).json().getJsonObject("reviewRating").getString("alternateName"))
                .isEqualTo("False");
    }

    @Test
    void whatIsUnknownIsLeftOutAndSaid() {
        ClaimReviewResult.Ready ready = ready(Samples.claim(1, "8,000 people", ReportedStatus.PUBLISHED)
                .verdict(Samples.verdict(Samples.TRUE, "So it is."))
                .publishedAt(Samples.NOW)
                .build());
        assertThat(ready.json().getJsonObject("itemReviewed"))
                .doesNotContainKeys("author", "datePublished", "firstAppearance");
        assertThat(ready.notes()).hasSize(2);
    }

    @Test
    void aRatingWithoutAPlaceCarriesItsNameAlone() {
        JsonObject rating = ready(published(Samples.UNPROVEN).build()).json().getJsonObject("reviewRating");
        assertThat(rating.getString("alternateName")).isEqualTo("Unproven");
        assertThat(rating).doesNotContainKeys("ratingValue", "bestRating", "worstRating");
    }

    @Test
    void aScaleWhereMoreIsWorseIsTurnedRoundAndNeverBeginsBelowOne() {
        ScaleRating lie = new ScaleRating("LIE", "Lie", null, 4);
        ScaleRating fine = new ScaleRating("FINE", "Fine", null, 0);
        RatingScale scale = new RatingScale(List.of(fine, lie), true);
        assertThat(scale.worst()).isEqualTo(1);
        assertThat(scale.best()).isEqualTo(5);
        assertThat(scale.place(lie)).hasValue(1);
        assertThat(scale.place(fine)).hasValue(5);
    }

    @Test
    void aLongStatementIsKeptWholeAndSaid() {
        String statement =
                "In every one of the twelve months of the year 2016 more than seven thousand people slept in the camp";
        ClaimReviewResult.Ready ready =
                ready(published(Samples.TRUE).statement(statement).build());
        assertThat(ready.json().getString("claimReviewed")).isEqualTo(statement);
        assertThat(ready.notes()).anyMatch(note -> note.contains("75"));
    }

    @Test
    void theExplanationEndsAfterASentenceAndNotAfterAnAbbreviation() {
        assertThat(ClaimReviewJson.explanation(
                        "Dr. Example of St. Omer counted them. No. 7 was empty. A third sentence."))
                .isEqualTo("Dr. Example of St. Omer counted them. No. 7 was empty.");
        assertThat(ClaimReviewJson.explanation("Short. " + "Long ".repeat(80) + "end."))
                .isEqualTo("Short.");
        assertThat(ClaimReviewJson.explanation("  ")).isEmpty();
    }

    @Test
    void theClaimantIsNeverIdentifiedByTheArticle() {
        ReportedClaim claim = published(Samples.TRUE)
                .claimant(new ReportedClaim.Claimant("A. Writer", "PERSON", "https://harbour.example/calais-counts"))
                .build();
        assertThat(ready(claim).json().getJsonObject("itemReviewed").getJsonObject("author"))
                .doesNotContainKey("sameAs");
    }

    @Test
    void anArticlesArrayHoldsPublishedClaimsAndPreviewsInTheInternalEditionOnly() {
        assertThat(ClaimReviewJson.of(Samples.normal())).hasSize(3);
        JsonArray open = ClaimReviewJson.of(Samples.inEdition(Samples.normal(), Edition.PUBLIC));
        assertThat(open).hasSize(2);
        assertThat(ClaimReviewLint.lint(open, Kind.PUBLISHED)).isEmpty();
        assertThat(ClaimReviewJson.of(Samples.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Hostile.SCRIPT, Hostile.JAVASCRIPT, Hostile.FILE, Hostile.RTL, Hostile.EMOJI, Hostile.COMBINING})
    void hostileTextKeepsEveryRuleAndNeverEndsAScript(String words) {
        Report report = FilledReport.with(words);
        report.claims().forEach(claim -> {
            if (ClaimReviewJson.of(ClaimReviewInput.of(report, claim)) instanceof ClaimReviewResult.Ready ready) {
                String text = ClaimReviewJson.text(ready.json());
                assertThat(text).doesNotContain("<");
                assertThat(Json.createReader(new java.io.StringReader(text)).readObject())
                        .isEqualTo(ready.json());
                assertThat(ClaimReviewLint.lint(text, ready.preview() ? Kind.PREVIEW : Kind.PUBLISHED))
                        .allMatch(violation ->
                                violation.where().equals("author.url")); // the desk's own, set by its admin
            }
        });
    }

    private static ClaimReviewResult.Ready ready(ReportedClaim claim) {
        return (ClaimReviewResult.Ready) ClaimReviewJson.of(ClaimReviewInput.of(Samples.normal(), claim));
    }

    private static ClaimMaker published(ScaleRating rating) {
        return Samples.claim(1, "8,000 people", ReportedStatus.PUBLISHED)
                .verdict(Samples.verdict(rating, "Counted twice. It does not hold."))
                .claimant(CLAIMANT)
                .claimedOn(LocalDate.of(2018, 1, 16))
                .publishedAt(Samples.NOW);
    }
}
