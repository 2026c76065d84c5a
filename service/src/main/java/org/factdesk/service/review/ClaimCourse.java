package org.factdesk.service.review;

import java.util.List;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.Closing;
import org.factdesk.domain.claim.Merging;
import org.factdesk.service.claim.QueryRow;
import org.factdesk.service.verdict.CorrectionRow;
import org.factdesk.service.verdict.Sourcing;

/**
 * What became of a claim beside its verdict.
 *
 * @param closing why it was excused or withdrawn, or null
 * @param merging the claim that stands for it, or null
 * @param places where the claims stand that were merged into it
 * @param queries to the claimant and the writer, oldest first
 * @param corrections of what was public, oldest first
 * @param correcting the verdict of the correction that waits for approval, or null
 * @param sourcing how well the verdict under review or in force is sourced; null before the first one
 */
public record ClaimCourse(
        Closing closing,
        Merging merging,
        List<MergedPlace> places,
        List<QueryRow> queries,
        List<CorrectionRow> corrections,
        VerdictRow correcting,
        Sourcing sourcing) {

    static ClaimCourse of(
            Claim claim,
            List<MergedPlace> places,
            List<QueryRow> queries,
            List<CorrectionRow> corrections,
            VerdictRow correcting,
            Sourcing sourcing) {
        return new ClaimCourse(claim.closing(), claim.merging(), places, queries, corrections, correcting, sourcing);
    }

    /** Whether a correction waits while the public verdict stands. */
    public boolean underCorrection() {
        return correcting != null;
    }

    /** Whether readers were told of a correction. */
    public boolean corrected() {
        return corrections.stream().anyMatch(CorrectionRow::approved);
    }

    /** The correction that waits, or null. */
    public CorrectionRow waiting() {
        return correcting == null
                ? null
                : corrections.stream()
                        .filter(correction -> correction.verdict().equals(correcting.id()))
                        .findFirst()
                        .orElse(null);
    }

    /** The queries whose answer is still waited for. */
    public List<QueryRow> openQueries() {
        return queries.stream().filter(QueryRow::open).toList();
    }
}
