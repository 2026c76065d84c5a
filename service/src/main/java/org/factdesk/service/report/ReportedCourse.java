package org.factdesk.service.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What became of a claim beside its verdict.
 *
 * @param queries what was asked and answered, oldest first
 * @param corrections corrections that readers see, oldest first
 * @param correcting whether another correction waits for approval
 * @param places words elsewhere that say the same, of claims that were merged into this one
 * @param sourcing what its verdict lacks of what the desk asks for, and why it may; null where nothing is missing
 */
public record ReportedCourse(
        List<Query> queries, List<Correction> corrections, boolean correcting, List<String> places, Sourcing sourcing) {

    /** Nothing beside the verdict. */
    public static final ReportedCourse NOTHING = new ReportedCourse(List.of(), List.of(), false, List.of(), null);

    /**
     * A question and its answer.
     *
     * @param to CLAIMANT or WRITER
     * @param answer null while it is waited for, and where none came
     * @param settledAt when the answer, or that none came, was noted; null while it is waited for
     */
    public record Query(String to, String text, Instant at, LocalDate dueOn, String answer, Instant settledAt) {
        public Query {
            Objects.requireNonNull(to, "to");
            text = Blank.toNull(text);
            answer = Blank.toNull(answer);
        }
    }

    /** A note to readers on what was corrected, and when. */
    public record Correction(String note, Instant at) {
        public Correction {
            Objects.requireNonNull(note, "note");
            Objects.requireNonNull(at, "at");
        }
    }

    /** What is missing in words, and who signed which reason for an exception; both null where nobody did. */
    public record Sourcing(String missing, String exception, String signedBy) {
        public Sourcing {
            Objects.requireNonNull(missing, "missing");
            exception = Blank.toNull(exception);
            signedBy = Blank.toNull(signedBy);
        }
    }

    public ReportedCourse {
        queries = List.copyOf(queries);
        corrections = List.copyOf(corrections);
        places = List.copyOf(places);
    }

    /** What of it readers may see: their corrections, and what the claimant had to say. */
    ReportedCourse publicly() {
        return new ReportedCourse(
                queries.stream()
                        .filter(query -> query.to().equals("CLAIMANT") && query.settledAt() != null)
                        .toList(),
                corrections,
                correcting,
                List.of(),
                null);
    }
}
