package org.factdesk.service.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Makes one claim; what is not set is unknown. */
final class ClaimMaker {

    private final int number;
    private final String words;
    private ReportedStatus status;
    private final ReportedClaim.Span span;
    private final String text;
    private ReportedVerdict verdict;
    private ReportedVerdict publicVerdict;
    private ReportedClaim.Claimant claimant;
    private LocalDate claimedOn;
    private String statement;
    private String assignee;
    private ReportedClaim.Aside aside;
    private Instant publishedAt;
    private boolean bare;

    ClaimMaker(int number, String words, String text, ReportedStatus status) {
        this.number = number;
        this.words = words;
        this.status = status;
        this.text = text;
        int at = text.indexOf(words);
        int start = at < 0 ? -1 : text.codePointCount(0, at);
        span = at < 0 ? null : new ReportedClaim.Span(start, start + words.codePointCount(0, words.length()));
    }

    ClaimMaker status(ReportedStatus given) {
        status = given;
        return this;
    }

    ClaimMaker verdict(ReportedVerdict given) {
        verdict = given;
        return this;
    }

    ClaimMaker publicVerdict(ReportedVerdict given) {
        publicVerdict = given;
        return this;
    }

    ClaimMaker claimant(ReportedClaim.Claimant given) {
        claimant = given;
        return this;
    }

    ClaimMaker claimedOn(LocalDate given) {
        claimedOn = given;
        return this;
    }

    ClaimMaker statement(String given) {
        statement = given;
        return this;
    }

    ClaimMaker assignee(String given) {
        assignee = given;
        return this;
    }

    ClaimMaker aside(ReportedClaim.Aside given) {
        aside = given;
        return this;
    }

    ClaimMaker publishedAt(Instant given) {
        publishedAt = given;
        return this;
    }

    ClaimMaker bare() {
        bare = true;
        return this;
    }

    ReportedClaim build() {
        int at = Math.max(0, text.indexOf(words));
        String before = text.substring(Math.max(0, at - 32), at);
        int after = Math.min(text.length(), at + words.length());
        return new ReportedClaim(
                "01JD00000000000000000001%02d".formatted(number),
                number,
                status,
                new ReportedClaim.Quote(words, before, text.substring(after, Math.min(text.length(), after + 32))),
                span,
                statement,
                claimant,
                claimedOn,
                null,
                "MEDIUM",
                "NORMAL",
                assignee,
                verdict,
                publicVerdict,
                bare ? List.of() : evidence(),
                aside,
                publishedAt,
                null);
    }

    private static List<ReportedEvidence> evidence() {
        return List.of(
                new ReportedEvidence(
                        "a",
                        ReportedStance.SUPPORTS,
                        new ReportedEvidence.Source(
                                "Weekly count of people without shelter",
                                "Prefecture of the North",
                                "https://prefecture.example/counts/2018-02.pdf",
                                "OFFICIAL",
                                true),
                        "Persons met on the rounds of this week: 512.",
                        "page 4, table 2, row 7",
                        "Ask how the rounds are made.",
                        "checker",
                        Samples.NOW.minusSeconds(8600),
                        null),
                new ReportedEvidence(
                        "b",
                        ReportedStance.CONTRADICTS,
                        new ReportedEvidence.Source(
                                "Lists of the soup kitchens", "Three charities, joint letter", null, "DATA", true),
                        "Between 650 and 720 names a day.",
                        "sheet 1",
                        null,
                        "checker2",
                        Samples.NOW.minusSeconds(8500),
                        null));
    }
}
