package org.factdesk.service.report;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.claim.ClaimRepository;

/** The public pages of published claims, for anybody. Of all others it says only that there is no such page. */
@Stateless
@PermitAll
public class PublicFactchecks {

    @Inject
    private ClaimRepository claims;

    @Inject
    private ArticleRepository articles;

    @Inject
    private ReportDraft draft;

    private final FactcheckPage page = new FactcheckPage();

    /**
     * The page of a published claim.
     *
     * @param nonce the one that its style and its markup carry
     */
    public Optional<String> page(ClaimId id, String nonce) {
        try {
            Claim claim = claims.require(id);
            Report report = draft.of(articles.require(claim.article()), List.of(claim), Edition.PUBLIC);
            return report.claim(id.value())
                    .filter(found -> found.standingVerdict().isPresent())
                    .map(found -> page.render(report, id.value(), nonce));
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
