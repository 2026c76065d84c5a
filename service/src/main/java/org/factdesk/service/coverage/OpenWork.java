package org.factdesk.service.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.coverage.UnitState;
import org.factdesk.service.claim.ClaimRepository;
import org.factdesk.service.coverage.OpenItems.UnsettledClaim;

/** Finds what is left to do in an article. */
@ApplicationScoped
class OpenWork {

    private static final Set<ClaimStatus> UNSETTLED = EnumSet.of(
            ClaimStatus.OPEN,
            ClaimStatus.RESEARCHING,
            ClaimStatus.AWAITING_REPLY,
            ClaimStatus.PROPOSED,
            ClaimStatus.RETURNED,
            ClaimStatus.STALE);

    @Inject
    private UnitRows rows;

    @Inject
    private ClaimRepository claims;

    OpenItems of(Article article) {
        List<UnitRow> units = rows.of(article).stream()
                .filter(row -> row.state() == UnitState.OPEN)
                .toList();
        List<UnsettledClaim> unsettled = claims.inArticle(article.id()).stream()
                .filter(claim ->
                        UNSETTLED.contains(claim.status()) || !claim.status().closed() && !placed(claim, article))
                .map(claim -> new UnsettledClaim(
                        claim.id().value(), claim.number(), claim.status(), claim.statement(), placed(claim, article)))
                .toList();
        return new OpenItems(units, unsettled);
    }

    private static boolean placed(Claim claim, Article article) {
        return claim.placed() && claim.revision() == article.revisionNumber();
    }
}
