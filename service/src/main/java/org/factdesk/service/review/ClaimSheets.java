package org.factdesk.service.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.evidence.Evidence;
import org.factdesk.domain.review.ReviewDecision;
import org.factdesk.domain.verdict.Correction;
import org.factdesk.domain.verdict.CorrectionState;
import org.factdesk.domain.verdict.Verdict;
import org.factdesk.service.claim.ClaimFamilies;
import org.factdesk.service.claim.ClaimRepository;
import org.factdesk.service.claim.QueryRepository;
import org.factdesk.service.claim.QueryRow;
import org.factdesk.service.evidence.EvidenceRepository;
import org.factdesk.service.evidence.EvidenceRow;
import org.factdesk.service.verdict.CorrectionRepository;
import org.factdesk.service.verdict.CorrectionRow;
import org.factdesk.service.verdict.Sourcing;
import org.factdesk.service.verdict.SourcingCheck;
import org.factdesk.service.verdict.VerdictRepository;

/** Puts claims together with their evidence, verdicts and decisions, many at once with a handful of queries. */
@ApplicationScoped
public class ClaimSheets {

    private static final int FEW = 50;

    @Inject
    private EvidenceRepository evidence;

    @Inject
    private VerdictRepository verdicts;

    @Inject
    private ReviewRepository reviews;

    @Inject
    private ClaimRepository repository;

    @Inject
    private ClaimFamilies families;

    @Inject
    private QueryRepository queries;

    @Inject
    private CorrectionRepository corrections;

    @Inject
    private SourcingCheck sourcing;

    /** The sheets of these claims, in their order. */
    public List<ClaimSheet> of(Collection<Claim> claims) {
        return claims.isEmpty() ? List.of() : new Reading(claims).sheets();
    }

    /** One reading of several claims: what belongs to each, by the id of the claim or of the verdict. */
    private final class Reading {

        private final Collection<Claim> claims;
        private final Map<String, List<EvidenceRow>> pieces;
        private final Map<String, List<QueryRow>> asked;
        private final Map<String, List<MergedPlace>> places;
        private final Map<String, List<CorrectionRow>> corrected;
        private final Map<String, String> waiting;
        private final Map<String, VerdictRow> rows;
        private final Map<String, Sourcing> sourced;

        Reading(Collection<Claim> claims) {
            this.claims = claims;
            List<String> ids = claims.stream().map(claim -> claim.id().value()).toList();
            List<Evidence> attached = evidence.ofClaims(ids);
            pieces = attached.stream().map(EvidenceRow::of).collect(Collectors.groupingBy(EvidenceRow::claim));
            asked = queries.ofClaims(ids).stream().map(QueryRow::of).collect(Collectors.groupingBy(QueryRow::claim));
            places = new HashMap<>();
            families.of(ids, merged(ids))
                    .forEach((id, family) ->
                            places.put(id, family.stream().map(MergedPlace::of).toList()));
            List<Correction> all = corrections.ofClaims(ids);
            corrected = all.stream()
                    .collect(Collectors.groupingBy(
                            correction -> correction.claim().value(),
                            Collectors.mapping(CorrectionRow::of, Collectors.toList())));
            waiting = all.stream()
                    .filter(correction -> correction.state() == CorrectionState.WAITING)
                    .collect(Collectors.toMap(
                            correction -> correction.claim().value(),
                            correction -> correction.verdict().value()));
            List<Verdict> those = verdicts.all(verdictIds());
            rows = rows(those);
            sourced = sourcing.of(those, attached);
        }

        /** What was merged into these directly; into all of an article's at once where they are many. */
        private List<Claim> merged(List<String> ids) {
            List<ArticleId> articles =
                    claims.stream().map(Claim::article).distinct().toList();
            return ids.size() > FEW && articles.size() == 1
                    ? repository.mergedIntoClaimsOf(articles.get(0))
                    : repository.mergedInto(ids);
        }

        private List<String> verdictIds() {
            return claims.stream()
                    .flatMap(claim -> Stream.of(
                            claim.verdict(),
                            claim.publishedVerdict(),
                            waiting.get(claim.id().value())))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
        }

        private Map<String, VerdictRow> rows(List<Verdict> those) {
            List<String> ids =
                    those.stream().map(verdict -> verdict.id().value()).toList();
            Map<String, List<ReviewDecision>> decisions = reviews.ofVerdicts(ids).stream()
                    .collect(Collectors.groupingBy(review -> review.verdict().value()));
            return those.stream()
                    .collect(Collectors.toMap(
                            verdict -> verdict.id().value(),
                            verdict -> VerdictRow.of(
                                    verdict, decisions.getOrDefault(verdict.id().value(), List.of()))));
        }

        List<ClaimSheet> sheets() {
            return claims.stream().map(this::sheet).toList();
        }

        private ClaimSheet sheet(Claim claim) {
            String id = claim.id().value();
            return ClaimSheet.of(
                    claim,
                    pieces.getOrDefault(id, List.of()),
                    claim.verdict() == null ? null : rows.get(claim.verdict()),
                    claim.publishedVerdict() == null ? null : rows.get(claim.publishedVerdict()),
                    course(claim, id));
        }

        private ClaimCourse course(Claim claim, String id) {
            String current = waiting.getOrDefault(id, claim.verdict());
            return ClaimCourse.of(
                    claim,
                    places.getOrDefault(id, List.of()),
                    asked.getOrDefault(id, List.of()),
                    corrected.getOrDefault(id, List.of()),
                    waiting.containsKey(id) ? rows.get(waiting.get(id)) : null,
                    current == null ? null : sourced.get(current));
        }
    }
}
