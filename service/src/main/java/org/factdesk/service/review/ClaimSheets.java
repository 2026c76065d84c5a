package org.factdesk.service.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.review.ReviewDecision;
import org.factdesk.domain.verdict.Verdict;
import org.factdesk.service.evidence.EvidenceRepository;
import org.factdesk.service.evidence.EvidenceRow;
import org.factdesk.service.verdict.VerdictRepository;

/** Puts claims together with their evidence, verdicts and decisions, many at once with three queries. */
@ApplicationScoped
public class ClaimSheets {

    @Inject
    private EvidenceRepository evidence;

    @Inject
    private VerdictRepository verdicts;

    @Inject
    private ReviewRepository reviews;

    /** The sheets of these claims, in their order. */
    public List<ClaimSheet> of(Collection<Claim> claims) {
        if (claims.isEmpty()) {
            return List.of();
        }
        List<String> ids = claims.stream().map(claim -> claim.id().value()).toList();
        Map<String, List<EvidenceRow>> pieces =
                evidence.ofClaims(ids).stream().map(EvidenceRow::of).collect(Collectors.groupingBy(EvidenceRow::claim));
        List<String> verdictIds = claims.stream()
                .flatMap(claim -> Stream.of(claim.verdict(), claim.publishedVerdict()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<String, List<ReviewDecision>> decisions = reviews.ofVerdicts(verdictIds).stream()
                .collect(Collectors.groupingBy(review -> review.verdict().value()));
        Map<String, VerdictRow> rows = verdicts.all(verdictIds).stream()
                .collect(Collectors.toMap(verdict -> verdict.id().value(), verdict -> row(verdict, decisions)));
        return claims.stream()
                .map(claim -> ClaimSheet.of(
                        claim,
                        pieces.getOrDefault(claim.id().value(), List.of()),
                        claim.verdict() == null ? null : rows.get(claim.verdict()),
                        claim.publishedVerdict() == null ? null : rows.get(claim.publishedVerdict())))
                .toList();
    }

    private static VerdictRow row(Verdict verdict, Map<String, List<ReviewDecision>> decisions) {
        return VerdictRow.of(verdict, decisions.getOrDefault(verdict.id().value(), List.of()));
    }
}
