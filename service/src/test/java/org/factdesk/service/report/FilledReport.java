package org.factdesk.service.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.coverage.TextChangeState;

/** A report in which every text field holds the same words. */
final class FilledReport {

    private static final Instant THEN = Samples.NOW.minusSeconds(60);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final String words;
    private final ScaleRating rating;

    private FilledReport(String words) {
        this.words = words;
        this.rating = new ScaleRating("OWN", words, words, 2);
    }

    static Report with(String words) {
        return new FilledReport(words).report();
    }

    private Report report() {
        ReportedArticle article = new ReportedArticle(
                "a",
                words,
                words,
                words,
                words,
                DAY,
                "en",
                "PUBLISHED",
                1,
                words,
                words + "\n\nBefore " + words + " after");
        return new Report(
                new DeskOrganisation(words, words, ZoneId.of("UTC"), "https://checks.example"),
                Edition.INTERNAL,
                Samples.NOW,
                article,
                new Staff(List.of(words), List.of(words)),
                claims(),
                List.of(new OpenItem(words, 1)),
                List.of(new SignOff(words, THEN, 1, words, List.of(new OpenItem(words, 1), new OpenItem(words, null)))),
                new RatingScale(List.of(rating, new ScaleRating("OTHER", words, words, 1)), true),
                new AuditHead(3, words),
                null,
                ReportedChanges.of(changes()));
    }

    /** One in each status. */
    private List<ReportedClaim> claims() {
        List<ReportedClaim> claims = new ArrayList<>();
        for (ReportedStatus status : ReportedStatus.values()) {
            claims.add(claim(claims.size() + 1, status));
        }
        return claims;
    }

    private ReportedClaim claim(int number, ReportedStatus status) {
        return new ReportedClaim(
                "c" + number,
                number,
                status,
                new ReportedClaim.Quote(words, words, words),
                new ReportedClaim.Span(0, words.codePointCount(0, words.length())),
                words + " said",
                new ReportedClaim.Claimant(words, "PERSON", words),
                DAY,
                new ReportedClaim.FirstAppearance(words, words),
                "HIGH",
                "CRIME",
                words,
                verdict(),
                null,
                List.of(
                        evidence("e", ReportedStance.CONTRADICTS, null),
                        evidence("w", ReportedStance.CONTEXT, aside())),
                aside(),
                THEN,
                null);
    }

    /** One with each outcome. */
    private List<ReportedChanges.Item> changes() {
        List<ReportedChanges.Item> changes = new ArrayList<>();
        for (TextChangeState state : TextChangeState.values()) {
            changes.add(new ReportedChanges.Item(
                    1, 1, words, words, words, words, THEN, state, words, words, THEN, 2, words, words, THEN));
        }
        return changes;
    }

    private ReportedVerdict verdict() {
        return new ReportedVerdict(
                rating,
                words,
                words,
                THEN,
                List.of(new ReportedVerdict.Review("APPROVE", words, THEN, words, words)),
                List.of("e"));
    }

    private ReportedEvidence evidence(String id, ReportedStance stance, ReportedClaim.Aside withdrawal) {
        return new ReportedEvidence(
                id,
                stance,
                new ReportedEvidence.Source(words, words, words, words, withdrawal == null),
                words,
                words,
                words,
                words,
                THEN,
                withdrawal);
    }

    private ReportedClaim.Aside aside() {
        return new ReportedClaim.Aside(words, words, THEN);
    }
}
