package org.factdesk.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.service.coverage.CoverageDesk;
import org.factdesk.web.coverage.GalleyJson;

/** Tells the reader which units a new claim covers. */
@ApplicationScoped
class ReaderUnits {

    @Inject
    private CoverageDesk desk;

    @Inject
    private GalleyJson json;

    /** The units whose sentence is this claim's own. */
    String json(ArticleId article, String claim) {
        return json.of(desk.units(article).stream()
                .filter(unit -> unit.claims().contains(claim))
                .toList());
    }
}
