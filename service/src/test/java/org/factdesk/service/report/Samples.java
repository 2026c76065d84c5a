package org.factdesk.service.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Reports to test with, told in the project's own words. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-11-22T10:40:00Z");
    static final DeskOrganisation DESK = new DeskOrganisation(
            "The Fact Desk", "https://desk.example/", ZoneId.of("Europe/London"), "https://checks.example/");
    static final ScaleRating FALSE =
            new ScaleRating("FALSE", "False", "The claim is contradicted by the best evidence there is.", 1);
    static final ScaleRating MIXED =
            new ScaleRating("MIXED", "Mixed", "Part of the claim holds and part of it does not.", 3);
    static final ScaleRating TRUE = new ScaleRating("TRUE", "True", "The claim is borne out by the evidence.", 5);
    static final ScaleRating UNPROVEN =
            new ScaleRating("UNPROVEN", "Unproven", "The evidence decides neither way.", null);
    static final RatingScale SCALE = new RatingScale(
            List.of(
                    FALSE,
                    new ScaleRating("MOSTLY_FALSE", "Mostly false", "Wrong in what matters, right in something.", 2),
                    MIXED,
                    new ScaleRating("MOSTLY_TRUE", "Mostly true", "Right in what matters, wrong in something.", 4),
                    TRUE,
                    UNPROVEN,
                    new ScaleRating("MISSING_CONTEXT", "Missing context", "Right, but misleading as it stands.", null),
                    new ScaleRating("SATIRE", "Satire", "Not meant to be believed.", null)),
            false);

    static final String TEXT = """
            Calais counts its camps again

            Around Calais some 500 migrants are sleeping rough, the prefecture says; charities put the figure nearer to 700. When the Jungle was cleared in 2016, about 8,000 people were living there, so today’s number is just a tenth of that.

            Attempts to reach Britain fell by 31 percent, from 167,000 to 115,000 in a year, and London has promised £12m for fences over three years. Nobody can say what a night costs the town.

            “This port is no back door,” the president told the police, who deny that tents are slashed at dawn. A nurse who works there remembers the winter differently.
            """;

    private Samples() {}

    static Report normal() {
        return new Report(
                DESK,
                Edition.INTERNAL,
                NOW,
                article(TEXT, "PUBLISHED"),
                new Staff(List.of("checker", "checker2"), List.of("reviewer")),
                claims(),
                List.of(new OpenItem("One sentence of the third paragraph has neither a claim nor a strike.", null)),
                List.of(new SignOff("editor", NOW.minusSeconds(7200), 2, "The figure for the night is still awaited.")),
                SCALE,
                new AuditHead(412, "9f2c".repeat(16)));
    }

    static List<ReportedClaim> claims() {
        List<ReportedClaim> claims = new ArrayList<>();
        claims.add(claim(1, "some 500 migrants are sleeping rough", ReportedStatus.PROPOSED)
                .verdict(verdict(MIXED, "Officials counted 500 in one week and charities 700 in the next."))
                .build());
        claims.add(claim(2, "charities put the figure nearer to 700", ReportedStatus.APPROVED)
                .verdict(
                        verdict(TRUE, "Three charities sent the desk their lists. They add up to between 650 and 720."))
                .build());
        claims.add(claim(
                        3,
                        "about 8,000 people were living there, so today’s number is just a tenth of that",
                        ReportedStatus.PUBLISHED)
                .verdict(verdict(FALSE, """
                        Measured against 7,000 residents, 500 is 7.1 percent, not ten. Dr. Example of the census office \
                        gave the desk the count of October 2016. Even against 8,000 it would be 6.3 percent."""))
                .claimant(new ReportedClaim.Claimant(
                        "Prefecture of the North", "ORGANIZATION", "https://www.wikidata.org/wiki/Q0"))
                .claimedOn(LocalDate.of(2018, 1, 16))
                .publishedAt(NOW.minusSeconds(3600))
                .build());
        claims.add(claim(4, "8,000 people", ReportedStatus.STALE)
                .verdict(verdict(MIXED, "Counts run from 6,400 to more than 8,000."))
                .build());
        claims.add(claim(5, "fell by 31 percent, from 167,000", ReportedStatus.RESEARCHING)
                .assignee("checker")
                .build());
        claims.add(claim(6, "from 167,000 to 115,000 in a year", ReportedStatus.OPEN)
                .bare()
                .build());
        claims.add(claim(7, "London has promised £12m for fences over three years", ReportedStatus.PUBLISHED)
                .verdict(verdict(UNPROVEN, "Neither government would confirm the sum to the desk."))
                .publishedAt(NOW.minusSeconds(1800))
                .build());
        claims.add(claim(8, "Nobody can say what a night costs the town", ReportedStatus.EXCUSED)
                .aside(new ReportedClaim.Aside(
                        "An opinion of the writer, not a fact.", "editor", NOW.minusSeconds(9000)))
                .bare()
                .build());
        claims.add(claim(9, "This port is no back door", ReportedStatus.RETURNED)
                .verdict(new ReportedVerdict(
                        TRUE,
                        "The recording has these words.",
                        "checker2",
                        NOW.minusSeconds(9000),
                        List.of(new ReportedVerdict.Review(
                                "RETURN",
                                "reviewer",
                                NOW.minusSeconds(4000),
                                "The recording has “secret entry door”. Please listen again.",
                                null)),
                        List.of("e9a")))
                .build());
        claims.add(claim(10, "tents are slashed at dawn", ReportedStatus.AWAITING_REPLY)
                .assignee("checker2")
                .build());
        return claims;
    }

    static ReportedArticle article(String text, String state) {
        return new ReportedArticle(
                "01JD0000000000000000000001",
                "Calais counts its camps again",
                "The Harbour Post",
                "A. Writer",
                "https://harbour.example/calais-counts",
                LocalDate.of(2026, 11, 20),
                "en",
                state,
                2,
                "7f2c91aa".repeat(8),
                text);
    }

    static ReportedVerdict verdict(ScaleRating rating, String rationale) {
        return new ReportedVerdict(
                rating,
                rationale,
                "checker",
                NOW.minusSeconds(8000),
                List.of(new ReportedVerdict.Review(
                        "APPROVE", "reviewer", NOW.minusSeconds(5000), "Sum done again.", null)),
                List.of("a", "b"));
    }

    static ClaimMaker claim(int number, String words, ReportedStatus status) {
        return new ClaimMaker(number, words, TEXT, status);
    }

    static Report of(List<ReportedClaim> claims, String text, Edition edition) {
        return new Report(
                DESK,
                edition,
                NOW,
                article(text, "PUBLISHED"),
                Staff.NOBODY,
                claims,
                List.of(),
                List.of(),
                SCALE,
                new AuditHead(1, "00".repeat(32)));
    }

    static Report empty() {
        return new Report(
                DESK,
                Edition.INTERNAL,
                NOW,
                new ReportedArticle("a", null, null, null, null, null, null, "RECEIVED", 1, null, ""),
                null,
                List.of(),
                List.of(),
                List.of(),
                new RatingScale(List.of(), false),
                new AuditHead(0, "00".repeat(32)));
    }

    static Report inEdition(Report report, Edition edition) {
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
                report.auditHead());
    }

    /** Many claims, one sentence each. */
    static Report ofSize(int size) {
        StringBuilder text = new StringBuilder("Calais in figures\n\n");
        List<ReportedClaim> claims = new ArrayList<>();
        StringBuilder sofar = text;
        for (int i = 1; i <= size; i++) {
            String words = "On night " + i + " there were " + (300 + i) + " people in the town";
            sofar.append(words).append(i % 4 == 0 ? ".\n\n" : ". ");
        }
        String whole = text.toString();
        for (int i = 1; i <= size; i++) {
            String words = "On night " + i + " there were " + (300 + i) + " people in the town";
            claims.add(new ClaimMaker(i, words, whole, ReportedStatus.PUBLISHED)
                    .verdict(verdict(
                            i % 2 == 0 ? TRUE : FALSE, "The register of that night says so. It was read twice."))
                    .publishedAt(NOW)
                    .build());
        }
        return of(claims, whole, Edition.INTERNAL);
    }
}
