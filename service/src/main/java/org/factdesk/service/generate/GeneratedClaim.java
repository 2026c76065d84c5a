package org.factdesk.service.generate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.claim.Quote;
import org.factdesk.domain.claim.Risk;

/** One made-up claim with what a desk would have done about it so far. */
final class GeneratedClaim {

    private static final List<String> CHECKERS = List.of("checker", "checker2", "reviewer", "reviewer2");
    private static final List<String> REVIEWERS = List.of("reviewer", "reviewer2", "editor");
    private static final List<String> RATINGS = List.of(
            "FALSE", "MOSTLY_FALSE", "MIXED", "MOSTLY_TRUE", "TRUE", "TRUE", "UNPROVEN", "MISSING_CONTEXT", "SATIRE");
    private static final List<Risk> RISKS = List.of(Risk.CRIME, Risk.HEALTH, Risk.PRIVATE_PERSON);

    /** How many of a thousand claims stand in each state, in the order of {@link #STATES}. */
    private static final int[] SHARES = {220, 130, 30, 70, 30, 80, 300, 30, 50, 20, 20, 20};

    private static final ClaimStatus[] STATES = {
        ClaimStatus.OPEN,
        ClaimStatus.RESEARCHING,
        ClaimStatus.AWAITING_REPLY,
        ClaimStatus.PROPOSED,
        ClaimStatus.RETURNED,
        ClaimStatus.APPROVED,
        ClaimStatus.PUBLISHED,
        ClaimStatus.STALE,
        ClaimStatus.EXCUSED,
        ClaimStatus.MERGED,
        ClaimStatus.CORRECTED,
        ClaimStatus.WITHDRAWN
    };

    private final Place place;
    private final SplittableRandom random;
    private final Phrases phrases;
    private final List<String> sources;
    private final Instant today;
    private final String survivor;
    private final ClaimStatus status;
    private final String id;
    private final Instant marked;
    private final Instant touched;
    private final String checker;
    private final Risk risk;
    private final List<String> evidence = new ArrayList<>();
    private String rating;
    private String reviewer;
    private String verdict;

    /** Where a claim stands. */
    record Place(String article, int number, String text, TextSpan span) {}

    /** @param survivor the claim that stands for this one too if it was merged, or null */
    GeneratedClaim(
            Place place, SplittableRandom random, List<String> sources, Instant from, Instant today, String survivor) {
        this.place = place;
        this.random = random;
        this.phrases = new Phrases(random);
        this.sources = sources;
        this.today = today;
        this.survivor = survivor;
        this.marked = from.plus(Duration.ofSeconds(random.nextInt(60, 36_000)));
        this.id = GeneratedId.of(random, marked);
        this.touched = marked.plus(Duration.ofSeconds(random.nextInt(3600, 90_000)));
        ClaimStatus drawn = drawn();
        this.status = drawn == ClaimStatus.MERGED && survivor == null ? ClaimStatus.OPEN : drawn;
        this.checker = phrases.of(CHECKERS);
        this.risk = random.nextInt(100) < 12 ? phrases.of(RISKS) : Risk.NORMAL;
    }

    private ClaimStatus drawn() {
        int left = random.nextInt(1000);
        int i = 0;
        while (left >= SHARES[i]) {
            left -= SHARES[i++];
        }
        return STATES[i];
    }

    ClaimStatus status() {
        return status;
    }

    String id() {
        return id;
    }

    TextSpan span() {
        return place.span();
    }

    /** Adds the rows of the claim and of everything about it. */
    void write(MadeRows rows) {
        boolean judged = !List.of(
                        ClaimStatus.OPEN,
                        ClaimStatus.RESEARCHING,
                        ClaimStatus.AWAITING_REPLY,
                        ClaimStatus.EXCUSED,
                        ClaimStatus.MERGED,
                        ClaimStatus.WITHDRAWN)
                .contains(status);
        if (judged || status == ClaimStatus.AWAITING_REPLY || status == ClaimStatus.RESEARCHING) {
            attach(rows, judged ? 2 : 1);
        }
        String correction = null;
        if (judged) {
            String first = judge(rows, 1);
            if (status == ClaimStatus.CORRECTED) {
                correction = first;
                judge(rows, 2);
                rows.add(
                        "correction",
                        GeneratedId.of(random, touched),
                        id,
                        verdict,
                        correction,
                        "A later count gave another number.",
                        checker,
                        touched,
                        "APPROVED",
                        touched);
            }
        }
        if (status == ClaimStatus.AWAITING_REPLY) {
            rows.add(
                    "claim_query",
                    GeneratedId.of(random, touched),
                    id,
                    "CLAIMANT",
                    "Where does this number come from?",
                    checker,
                    touched);
        }
        writeClaim(rows);
        if (random.nextInt(3) == 0) {
            rows.add("claim_tag", id, phrases.tag());
        }
    }

    private void attach(MadeRows rows, int pieces) {
        for (int i = 0; i < pieces; i++) {
            String piece = GeneratedId.of(random, touched);
            evidence.add(piece);
            rows.add(
                    "evidence",
                    piece,
                    id,
                    phrases.of(sources),
                    i == 0 ? "SUPPORTS" : "CONTRADICTS",
                    "The table on page " + random.nextInt(2, 300) + " has the number.",
                    checker,
                    marked.plusSeconds(60L + i),
                    id);
        }
    }

    private String judge(MadeRows rows, int number) {
        verdict = GeneratedId.of(random, touched);
        rating = phrases.of(RATINGS);
        rows.add(
                "verdict",
                verdict,
                id,
                number,
                rating,
                "The yearbook and a second source were read and compared.",
                checker,
                touched.minusSeconds(600));
        for (int i = 0; i < evidence.size(); i++) {
            rows.add("verdict_evidence", verdict, i, evidence.get(i));
        }
        List<String> others = new ArrayList<>(REVIEWERS);
        others.remove(checker);
        String decision = status == ClaimStatus.RETURNED ? "RETURN" : "APPROVE";
        int reviews = status == ClaimStatus.PROPOSED ? 0 : status == ClaimStatus.RETURNED ? 1 : risk.approvalsNeeded();
        for (int i = 0; i < reviews; i++) {
            reviewer = others.remove(random.nextInt(others.size()));
            rows.add(
                    "review",
                    GeneratedId.of(random, touched),
                    verdict,
                    id,
                    decision,
                    checker,
                    reviewer,
                    touched.minusSeconds(300L - i),
                    decision.equals("RETURN") ? "Please add a source of the year before." : null,
                    status == ClaimStatus.STALE);
        }
        return verdict;
    }

    private void writeClaim(MadeRows rows) {
        String text = place.text();
        TextSpan span = place.span();
        String exact = text.substring(span.start(), span.end());
        LocalDate due = due();
        boolean closed = status == ClaimStatus.EXCUSED || status == ClaimStatus.WITHDRAWN;
        boolean merged = status == ClaimStatus.MERGED;
        boolean published = status == ClaimStatus.PUBLISHED || status == ClaimStatus.CORRECTED;
        boolean free = closed
                || merged
                || status == ClaimStatus.OPEN
                || status == ClaimStatus.RETURNED && random.nextInt(4) == 0;
        rows.add(
                "claim",
                id,
                place.article(),
                1,
                place.number(),
                status,
                exact,
                exact,
                text.substring(Math.max(0, span.start() - Quote.CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + Quote.CONTEXT)),
                span.start(),
                span.end(),
                random.nextInt(2) == 0 ? phrases.person() : null,
                priority().ordinal(),
                risk,
                due == null
                        ? Claim.NEVER_DUE
                        : due.plusDays(1)
                                .atStartOfDay(ZoneOffset.UTC)
                                .toInstant()
                                .minusSeconds(1),
                due,
                free ? null : checker,
                reviewer,
                rating,
                verdict,
                published ? verdict : null,
                published ? touched : null,
                closed ? "This is an opinion and nothing to check." : null,
                closed ? "editor" : null,
                merged ? survivor : null,
                merged ? "OPEN" : null,
                merged ? "editor" : null,
                merged ? touched : null,
                checker,
                marked,
                touched,
                1L);
    }

    private Priority priority() {
        int drawn = random.nextInt(100);
        return drawn < 15 ? Priority.HIGH : drawn < 80 ? Priority.MEDIUM : Priority.LOW;
    }

    private LocalDate due() {
        return random.nextInt(100) < 40
                ? null
                : LocalDate.ofInstant(today, ZoneOffset.UTC).plusDays(random.nextInt(-20, 60));
    }
}
