package org.factdesk.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.service.coverage.CoverageDesk;
import org.factdesk.web.coverage.GalleyJson;

/** Tells the reader which units changed. */
@ApplicationScoped
class ReaderUnits {

    @Inject
    private CoverageDesk desk;

    @Inject
    private GalleyJson json;

    /** All units of an article. */
    String all(ArticleId article) {
        return json.of(desk.units(article));
    }

    /** The units that may have changed with these claims. */
    String with(ArticleId article, Collection<String> claims) {
        return json.of(desk.units(article, claims));
    }
}
