package org.factdesk.service.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One claim of a report. Unknown values are null.
 *
 * @param number its number within the article, from 1
 * @param quote its words in the article
 * @param span where they stand in the revision's text; null while it has no place there
 * @param statement the claim in the desk's words; the quote where there is none
 * @param claimedOn when the claim was made, not when it was checked
 * @param firstAppearance the earliest known work that carries it
 * @param verdict the verdict in force or proposed
 * @param publicVerdict the verdict that readers see, where it is another than {@code verdict}: after publication the
 *     public verdict stands until a correction is approved
 * @param aside why it was excused, withdrawn or merged
 * @param publishedAt when it was first published
 * @param course what became of it beside its verdict
 */
public record ReportedClaim(
        String id,
        int number,
        ReportedStatus status,
        Quote quote,
        Span span,
        String statement,
        Claimant claimant,
        LocalDate claimedOn,
        FirstAppearance firstAppearance,
        String priority,
        String risk,
        String assignee,
        ReportedVerdict verdict,
        ReportedVerdict publicVerdict,
        List<ReportedEvidence> evidence,
        Aside aside,
        Instant publishedAt,
        ReportedCourse course) {

    /** A claim's exact words with what stands before and after them; prefix and suffix may be empty. */
    public record Quote(String exact, String prefix, String suffix) {
        public Quote {
            Objects.requireNonNull(exact, "exact");
            prefix = prefix == null ? "" : prefix;
            suffix = suffix == null ? "" : suffix;
        }
    }

    /** Code points of the revision's text, end exclusive. */
    public record Span(int start, int end) {
        public Span {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("not a span: " + start + ".." + end);
            }
        }
    }

    /** Who said it: {@code type} is PERSON or ORGANIZATION; {@code url} identifies the claimant. */
    public record Claimant(String name, String type, String url) {
        public Claimant {
            Objects.requireNonNull(name, "name");
            type = "ORGANIZATION".equals(type) ? "ORGANIZATION" : "PERSON";
            url = Blank.toNull(url);
        }
    }

    /** The earliest known work with the claim; {@code name} or {@code url} may be null, not both. */
    public record FirstAppearance(String name, String url) {
        public FirstAppearance {
            name = Blank.toNull(name);
            url = Blank.toNull(url);
            if (name == null && url == null) {
                throw new IllegalArgumentException("a first appearance has a name or an address");
            }
        }
    }

    /** Why a claim was set aside, by whom and when. */
    public record Aside(String reason, String by, Instant at) {
        public Aside {
            reason = Blank.toNull(reason);
            by = Blank.toNull(by);
        }
    }

    public ReportedClaim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(quote, "quote");
        statement = Blank.toNull(statement) == null ? quote.exact() : statement;
        priority = Blank.toNull(priority);
        risk = Blank.toNull(risk);
        assignee = Blank.toNull(assignee);
        evidence = List.copyOf(evidence);
        course = course == null ? ReportedCourse.NOTHING : course;
    }

    /** The verdict that readers may see: approved by somebody else and published, never one that waits for approval. */
    public Optional<ReportedVerdict> standingVerdict() {
        boolean out = status == ReportedStatus.PUBLISHED || status == ReportedStatus.CORRECTED;
        if (publishedAt == null || status.isAside()) {
            return Optional.empty();
        }
        if (out || (status == ReportedStatus.STALE && publicVerdict == null)) {
            return Optional.ofNullable(verdict);
        }
        return Optional.ofNullable(publicVerdict);
    }

    /** Whether the public verdict stands although its ground has changed, or a correction of it waits for approval. */
    public boolean isUnderCorrection() {
        boolean settled = status == ReportedStatus.PUBLISHED || status == ReportedStatus.CORRECTED;
        return standingVerdict().isPresent() && (!settled || course.correcting());
    }

    /** Evidence that is still attached, in the order given. */
    public List<ReportedEvidence> standingEvidence() {
        return evidence.stream().filter(piece -> piece.withdrawal() == null).toList();
    }

    long evidenceFor(ReportedStance stance) {
        return standingEvidence().stream()
                .filter(piece -> piece.stance() == stance)
                .count();
    }
}
