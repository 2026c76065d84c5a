package org.factdesk.service.review;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.claim.ClaimRepository;

/** Reads claims whole, for everybody who may read their article. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
public class ClaimReading {

    @Inject
    private ClaimRepository claims;

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimSheets sheets;

    @Inject
    private Caller caller;

    /** A claim with its evidence and verdict. */
    public ClaimSheet whole(ClaimId id) {
        Claim claim = claims.require(id);
        articles.requireReadable(claim.article(), caller.account());
        return sheets.of(List.of(claim)).get(0);
    }

    /** All claims of an article, whole, in the order of its words. */
    public List<ClaimSheet> ofArticle(ArticleId id) {
        articles.requireReadable(id, caller.account());
        return sheets.of(claims.inArticle(id));
    }

    /** Those of an article's claims that have these ids, whole, in the order of its words. */
    public List<ClaimSheet> ofArticle(ArticleId id, Collection<ClaimId> some) {
        articles.requireReadable(id, caller.account());
        return sheets.of(claims.inArticle(id, some));
    }
}
