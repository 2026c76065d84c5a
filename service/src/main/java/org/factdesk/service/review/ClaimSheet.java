package org.factdesk.service.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.ClaimantType;
import org.factdesk.domain.claim.Due;
import org.factdesk.domain.claim.PlacementOutcome;
import org.factdesk.domain.claim.Priority;
import org.factdesk.domain.claim.Quote;
import org.factdesk.domain.claim.Risk;
import org.factdesk.service.evidence.EvidenceRow;

/**
 * A claim whole: its words, what is said of it, its evidence, and its current verdict with the decisions on it.
 *
 * @param verdict null before the first proposal
 * @param publishedVerdict the verdict that was last made public, or null
 * @param course what became of it beside its verdict
 */
public record ClaimSheet(
        String id,
        String article,
        int number,
        ClaimStatus status,
        String statement,
        Quote quote,
        int revision,
        TextSpan span,
        PlacementOutcome placement,
        Double placementScore,
        String claimant,
        ClaimantType claimantType,
        String claimantUrl,
        LocalDate claimedOn,
        Priority priority,
        Risk risk,
        Due due,
        Set<String> tags,
        String assignee,
        String reviewer,
        List<EvidenceRow> evidence,
        VerdictRow verdict,
        VerdictRow publishedVerdict,
        Instant publishedAt,
        ClaimCourse course,
        String createdBy,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    /** Whether it has a place in the newest text of its article. */
    public boolean placed() {
        return placement == null || placement.placed();
    }

    static ClaimSheet of(
            Claim claim, List<EvidenceRow> evidence, VerdictRow verdict, VerdictRow published, ClaimCourse course) {
        return new ClaimSheet(
                claim.id().value(),
                claim.article().value(),
                claim.number(),
                claim.status(),
                claim.statement(),
                claim.quote(),
                claim.revision(),
                claim.span(),
                claim.placement(),
                claim.placementScore(),
                claim.claimant(),
                claim.claimantType(),
                claim.claimantUrl(),
                claim.claimedOn(),
                claim.priority(),
                claim.risk(),
                claim.due(),
                claim.tags(),
                claim.assignee(),
                claim.reviewer(),
                evidence,
                verdict,
                published,
                claim.publishedAt(),
                course,
                claim.createdBy(),
                claim.createdAt(),
                claim.updatedAt(),
                claim.version());
    }
}
