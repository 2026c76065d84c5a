package org.factdesk.service.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.claim.ClaimRepository;

/** Puts together the report of an article for somebody who may read it, as it stands at this moment. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
public class ReportAssembler {

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimRepository claims;

    @Inject
    private ReportDraft draft;

    @Inject
    private Caller caller;

    /** The report of an article with all its claims. */
    public Report assemble(ArticleId id, Edition edition) {
        Article article = articles.requireReadable(id, caller.account());
        return draft.of(article, claims.inArticle(id), edition);
    }

    /** The report of an article with one claim of it alone. */
    public Report assemble(ClaimId id) {
        Claim claim = claims.require(id);
        Article article = articles.requireReadable(claim.article(), caller.account());
        return draft.of(article, List.of(claim), Edition.PUBLIC);
    }
}
