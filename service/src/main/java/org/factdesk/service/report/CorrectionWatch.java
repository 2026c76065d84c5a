package org.factdesk.service.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.report.CorrectionUse;
import org.factdesk.domain.report.UseKind;
import org.factdesk.domain.verdict.Correction;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.claim.ClaimFamilies;
import org.factdesk.service.claim.ClaimRepository;
import org.factdesk.service.desk.DeskClock;

/** Lists, when a correction becomes public, every article, report and claim-review that used the old version. */
@ApplicationScoped
public class CorrectionWatch {

    @Inject
    private ExportRepository exports;

    @Inject
    private ClaimRepository claims;

    @Inject
    private ClaimFamilies families;

    @Inject
    private ArticleRepository articles;

    @Inject
    private DeskClock clock;

    @Inject
    private Event<DeskEvent> events;

    void corrected(@Observes Correction correction) {
        Claim claim = claims.require(correction.claim());
        for (ArticleId article : articles(claim)) {
            exports.add(new CorrectionUse(correction, UseKind.ARTICLE, article));
            if (articles.markCorrected(article)) {
                events.fire(DeskEvent.ofArticle("ARTICLE_CORRECTED", article.value())
                        .with("claim", claim.id().value()));
            }
        }
        CorrectionUse page = new CorrectionUse(correction, UseKind.PUBLIC_PAGE, claim.article());
        page.settle("The page and its claim-review show the correction.", claim.reviewer(), clock.now());
        exports.add(page);
        exports.holding(correction.replaced()).forEach(export -> exports.add(new CorrectionUse(correction, export)));
    }

    /** The articles that say it: its own, and those of the claims that it stands for. */
    private Set<ArticleId> articles(Claim claim) {
        Set<ArticleId> articles = new LinkedHashSet<>();
        articles.add(claim.article());
        families.of(claim.id()).forEach(merged -> articles.add(merged.article()));
        return articles;
    }
}
